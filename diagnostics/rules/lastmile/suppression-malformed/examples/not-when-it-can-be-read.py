# lastmile-ignore-file hosting/hardcoded-port -- the platform maps this port
word = "lastmile-ignore-next-line"
