#include "secrets/sha256.h"

#include <bit>
#include <string>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define LASTMILE_SHA_EXTENSIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace lastmile {
namespace {

using State = std::array<std::uint32_t, 8>;

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> kRound = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::array<std::uint32_t, 64> schedule(std::string_view block) {
  std::array<std::uint32_t, 64> words{};
  for (std::size_t i = 0; i < 64; ++i) {
    if (i < 16) {
      for (std::size_t k = 0; k < 4; ++k) words[i] = words[i] << 8 | static_cast<std::uint8_t>(block[4 * i + k]);
      continue;
    }
    const std::uint32_t a = words[i - 15], b = words[i - 2];
    words[i] = words[i - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3) + words[i - 7] +
               (std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10);
  }
  return words;
}

void compress(State& state, std::string_view block) {
  const auto words = schedule(block);
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t i = 0; i < 64; ++i) {
    const std::uint32_t t1 =
        h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) + kRound[i] + words[i];
    const std::uint32_t t2 = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
  }
  const State mixed = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < 8; ++i) state[i] += mixed[i];
}

using Compress = void (*)(State& state, std::string_view block);

#ifdef LASTMILE_SHA_EXTENSIONS

// Intel's SHA extensions ("Intel SHA Extensions", 2013): an instruction makes two rounds, on the state in two halves.
__attribute__((target("sha,sse4.1"))) void compress_with_extensions(State& state, std::string_view block) {
  __m128i abef = _mm_set_epi32(int(state[0]), int(state[1]), int(state[4]), int(state[5]));
  __m128i cdgh = _mm_set_epi32(int(state[2]), int(state[3]), int(state[6]), int(state[7]));
  const __m128i abef_before = abef, cdgh_before = cdgh;
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i words[4] = {};  // the last sixteen
  for (std::size_t i = 0; i < 16; ++i) {
    __m128i& four = words[i % 4];
    const __m128i next = words[(i + 1) % 4], last = words[(i + 3) % 4], before_last = words[(i + 2) % 4];
    if (i < 4) {
      four = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(block.data()) + i), big_endian);
    } else {
      const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(four, next), _mm_alignr_epi8(last, before_last, 4));
      four = _mm_sha256msg2_epu32(sum, last);
    }
    const __m128i added = _mm_add_epi32(four, _mm_loadu_si128(reinterpret_cast<const __m128i*>(kRound.data()) + i));
    cdgh = _mm_sha256rnds2_epu32(cdgh, abef, added);
    abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(added, 0x0e));
  }
  abef = _mm_add_epi32(abef, abef_before);
  cdgh = _mm_add_epi32(cdgh, cdgh_before);
  alignas(16) std::array<std::uint32_t, 8> halves;
  _mm_store_si128(reinterpret_cast<__m128i*>(&halves[0]), abef);
  _mm_store_si128(reinterpret_cast<__m128i*>(&halves[4]), cdgh);
  state = {halves[3], halves[2], halves[7], halves[6], halves[1], halves[0], halves[5], halves[4]};
}

Compress fastest_compress() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  const bool sse41 = __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_1) != 0;
  const bool sha = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA) != 0;
  return sse41 && sha ? compress_with_extensions : compress;
}

#else

Compress fastest_compress() { return compress; }

#endif

// The bytes after the last whole block, with the closing bit and the length.
std::string padded_tail(std::string_view bytes) {
  std::string tail(bytes.substr(bytes.size() / 64 * 64));
  tail += '\x80';
  while (tail.size() % 64 != 56) tail += '\0';
  const std::uint64_t bits = static_cast<std::uint64_t>(bytes.size()) * 8;
  for (int shift = 56; shift >= 0; shift -= 8) tail += static_cast<char>(bits >> shift & 0xff);
  return tail;
}

std::string_view as_text(const Sha256Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

Sha256Digest digest_of(std::string_view bytes, Compress compress) {
  State state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  for (std::size_t at = 0; at + 64 <= bytes.size(); at += 64) compress(state, bytes.substr(at, 64));
  const std::string tail = padded_tail(bytes);
  for (std::size_t at = 0; at < tail.size(); at += 64) compress(state, std::string_view(tail).substr(at, 64));
  Sha256Digest digest;
  for (std::size_t i = 0; i < 32; ++i) digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)) & 0xff);
  return digest;
}

}  // namespace

Sha256Digest sha256(std::string_view bytes) {
  static const Compress fastest = fastest_compress();
  return digest_of(bytes, fastest);
}

Sha256Digest portable_sha256(std::string_view bytes) { return digest_of(bytes, compress); }

Sha256Digest hmac_sha256(std::string_view key, std::string_view bytes) {
  std::string block(key.size() > 64 ? as_text(sha256(key)) : key);
  block.resize(64, '\0');
  std::string inner, outer;
  for (const char c : block) {
    inner += static_cast<char>(c ^ 0x36);
    outer += static_cast<char>(c ^ 0x5c);
  }
  inner += bytes;
  outer += as_text(sha256(inner));
  return sha256(outer);
}

}  // namespace lastmile
