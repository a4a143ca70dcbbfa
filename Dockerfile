# The server alone; Neo4j runs beside it: see compose.yaml.
FROM node:24-slim
WORKDIR /app
COPY . .
RUN npm ci && npm cache clean --force
ENV HOST=0.0.0.0
EXPOSE 4000
USER node
# Not npm, which would not hand SIGTERM on.
CMD ["node", "--no-flush-bytecode", "--max-semi-space-size=32", "--import", "tsx", "src/main.ts"]
