; requests.get(url, verify=False) · httpx.Client(verify=False); a token's signature is another matter
((call
   function: (_) @_call
   arguments: (argument_list (keyword_argument name: (identifier) @key value: (false) @value) @primary))
 (#any-of? @key "verify" "verify_ssl" "verify_certs" "validate_certs")
 (#not-match? @_call "(?i)jwt|decode|token|jws")
 (#set! "form" "keyword"))
; session.get(url, ssl=False) of aiohttp
((call
   function: [(identifier) @_call (attribute attribute: (identifier) @_call)]
   arguments: (argument_list (keyword_argument name: (identifier) @key value: (false) @value) @primary))
 (#eq? @key "ssl")
 (#any-of? @_call "get" "post" "put" "patch" "delete" "head" "request" "ws_connect" "TCPConnector")
 (#set! "form" "keyword"))
; session.verify = False · context.check_hostname = False
((assignment left: (attribute attribute: (identifier) @key) right: (false) @value) @primary
 (#any-of? @key "verify" "check_hostname" "verify_ssl")
 (#set! "form" "keyword"))
; context.verify_mode = ssl.CERT_NONE
((assignment left: (attribute attribute: (identifier) @_mode) right: (attribute attribute: (identifier) @key) @value) @primary
 (#eq? @_mode "verify_mode")
 (#eq? @key "CERT_NONE")
 (#set! "form" "mode"))
; urlopen(url, context=ssl._create_unverified_context())
((call function: (attribute attribute: (identifier) @key) @value) @primary
 (#eq? @key "_create_unverified_context")
 (#set! "form" "context"))
; ssl._create_default_https_context = ssl._create_unverified_context
((expression_statement (assignment
   left: (attribute attribute: (identifier) @_default)
   right: (attribute attribute: (identifier) @key))) @primary
 (#eq? @_default "_create_default_https_context")
 (#eq? @key "_create_unverified_context")
 (#set! "form" "statement"))
; urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
((expression_statement (call
   function: (attribute attribute: (identifier) @key)
   arguments: (argument_list . [(identifier) @_warning (attribute attribute: (identifier) @_warning)]))) @primary
 (#eq? @key "disable_warnings")
 (#eq? @_warning "InsecureRequestWarning")
 (#set! "form" "statement"))
; os.environ["PYTHONHTTPSVERIFY"] = "0"
((expression_statement (assignment
   left: (subscript subscript: (string (string_content) @key))
   right: (string (string_content) @_zero))) @primary
 (#eq? @key "PYTHONHTTPSVERIFY")
 (#eq? @_zero "0")
 (#set! "form" "statement"))
; MongoClient(url, tlsAllowInvalidCertificates=True) · redis.from_url(url, ssl_cert_reqs=None)
((keyword_argument name: (identifier) @key value: (true) @value) @primary
 (#any-of? @key "tlsAllowInvalidCertificates" "tlsInsecure")
 (#set! "form" "insecure"))
((keyword_argument name: (identifier) @key value: [(none) (attribute attribute: (identifier) @_none) (string (string_content) @_none)] @value) @primary
 (#eq? @key "ssl_cert_reqs")
 (#any-of? @_none "CERT_NONE" "none" "None")
 (#set! "form" "required"))
