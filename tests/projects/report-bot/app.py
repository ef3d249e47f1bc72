import pickle

import anthropic
import pandas as pd
import requests
import streamlit as st

st.set_page_config(page_title="Report bot")
st.markdown("<style>.block-container { padding-top: 2rem; }</style>", unsafe_allow_html=True)


def check_password():
    if st.session_state.get("password_correct"):
        return True
    typed = st.text_input("Password", type="password", key="password")
    if typed:
        password = typed.strip()
        if password == "Reports-4-Everyone!":
            st.session_state["password_correct"] = True
            return True
        st.error("Wrong password")
    return False


if not check_password():
    st.stop()

client = anthropic.Anthropic(api_key=st.secrets["ANTHROPIC_API_KEY"])

url = st.text_input("Where is the data?")
if url:
    st.session_state["table"] = pd.read_json(requests.get(url).text)

saved = st.file_uploader("Or a saved table")
if saved:
    st.session_state["table"] = pickle.load(saved)

table = st.session_state.get("table")
if table is not None:
    formula = st.text_input("Formula for a new column", "a + b")
    if st.button("Add"):
        table["new"] = eval(formula, {}, dict(table))
    st.dataframe(table)

question = st.chat_input("What do you want to know?")
if question and table is not None:
    answer = client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=1024,
        messages=[{"role": "user", "content": f"{table.to_csv()}\n\n{question}"}],
    )
    st.markdown(answer.content[0].text, unsafe_allow_html=True)
