FROM nginx:1.27-alpine
# <- hosting/docker-root-user
COPY site /usr/share/nginx/html
CMD ["nginx", "-g", "daemon off;"]
