<?php
define('DB_NAME', 'shop');
define('DB_PASSWORD', 'Zt7kPq2Lm9Xw');
#                      ^^^^^^^^^^^^ secrets/hardcoded-credential
