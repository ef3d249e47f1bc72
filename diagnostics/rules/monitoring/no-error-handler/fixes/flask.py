

@${app.name}.errorhandler(Exception)
def unhandled(error):
    if isinstance(error, HTTPException):
        return error
    ${app.name}.logger.exception("unhandled error")
    return {"error": "Internal server error"}, 500
