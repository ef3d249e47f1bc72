FROM node:24-slim
WORKDIR /app
COPY . .
USER 1000:1000
CMD ["node", "server.js"]
