import streamlit as st

from bot import ask

answer = ask(st.text_input("Question"))
st.markdown(answer, unsafe_allow_html=True)
# <- security/xss-raw-html error
