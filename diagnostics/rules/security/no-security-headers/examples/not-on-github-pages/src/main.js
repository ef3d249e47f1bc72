document.title = "Blog";
