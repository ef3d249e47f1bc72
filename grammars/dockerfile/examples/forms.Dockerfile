FROM alpine
RUN <<EMPTY
EMPTY
RUN []
RUN [ "a" , "b\"c" ]
RUN ["a", "b"] && echo shell form
RUN ["a" "b"]
RUN [[ -n "$X" ]] || exit 1
RUN cat <<'QUOTED' >/etc/app.conf && echo done
key = $value
QUOTED
CMD [ \
  "node", \
  "server.js" \
]
