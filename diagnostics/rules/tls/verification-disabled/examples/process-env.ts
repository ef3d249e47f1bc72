import fetch from 'node-fetch'

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
// <- tls/verification-disabled

export const rates = () => fetch('https://rates.partner.example/today')
