const rates = await fetch("http://api.rates.io/latest");
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/plain-http-url
