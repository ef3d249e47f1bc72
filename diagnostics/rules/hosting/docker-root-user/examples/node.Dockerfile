FROM node:22-slim
# <- hosting/docker-root-user

WORKDIR /app

COPY package*.json ./
RUN npm ci --omit=dev
COPY . .

EXPOSE 3000

CMD ["node", "server.js"]
