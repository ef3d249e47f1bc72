import streamlit as st

st.title("Notes")
