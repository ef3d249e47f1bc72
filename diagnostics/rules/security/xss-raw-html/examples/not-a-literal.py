from django.utils.safestring import mark_safe

LABEL = "<b>New</b>"


def label():
    return mark_safe("<b>New</b>")


def other():
    return mark_safe(LABEL)
