const secure = url.startsWith("http://") ? url.replace("http://", "https://") : url;
