FROM bitnami/node:22
WORKDIR /app
COPY . .
CMD ["node", "server.js"]
