# syntax=docker/dockerfile:1.7
ARG NODE_VERSION=20
FROM --platform=$BUILDPLATFORM registry.local:5000/team/node:${NODE_VERSION}-alpine@sha256:abcdef AS build
LABEL org.opencontainers.image.title="My app" maintainer='x y'
ENV FOO=bar BAZ="a b $FOO" QUX=a\ b PRICE="5$ or $5" EMPTY= DOLLAR=$
ENV LEGACY some value here
WORKDIR /app
COPY --from=build --chown=node:node package*.json ./
COPY ["a file.txt", "/dest/"]
RUN --mount=type=cache,target=/var/cache/npm npm ci \
    # a comment inside
    && npm run build \

    && rm -rf /var/tmp/*
RUN [ "sh", "-c", "echo hi" ]
RUN [ -f /x ] && echo yes < /dev/null
RUN <<EOF_OF_SCRIPT
set -e
echo hello
EOF_OF_SCRIPT
COPY <<-"A" /a <<B /b
	one
	A
two
B
ADD https://example.com/x.tar.gz /x/
ARG BARE OTHER="a ${NODE_VERSION:-x y}"
USER $USER_ID:$GROUP_ID
USER node:node
EXPOSE 80 443/tcp $PORT ${FIRST}-${LAST}/udp
VOLUME ["/data"]
VOLUME /logs /cache
MAINTAINER somebody <somebody@example.com>
HEALTHCHECK NONE
HEALTHCHECK --interval=5m --timeout=3s CMD curl -f http://localhost/ || exit 1
STOPSIGNAL SIGTERM
ONBUILD RUN echo x
SHELL ["/bin/bash", "-c"]
ENTRYPOINT ["node", \
  "--enable-source-maps"]
CMD node server.js
