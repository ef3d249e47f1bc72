// see http://docs.shop.net/api
const secure = url.startsWith("http://") ? url.replace("http://", "https://") : url;
