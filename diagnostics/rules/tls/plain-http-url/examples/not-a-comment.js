// see http://docs.shop.net/api
