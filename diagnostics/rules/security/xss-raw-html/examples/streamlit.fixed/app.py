import streamlit as st

from bot import ask
import nh3

answer = ask(st.text_input("Question"))
st.markdown(nh3.clean(answer), unsafe_allow_html=True)
