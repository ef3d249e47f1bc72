package main

import "html/template"

func show(c Comment) template.HTML {
	return template.HTML(c.Text)
//      ^^^^^^^^^^^^^^^^^^^^^ security/xss-raw-html error
}
