login = "https://example.com/login?next=%2Fprofile%3Ftab%3Dkeys&name=Mar%C3%ADa%20Jos%C3%A9"
