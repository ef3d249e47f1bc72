FROM node:22
ARG APP_USER
WORKDIR /app
COPY . .
USER $APP_USER
CMD ["node", "server.js"]
