// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Random.h"

#include <algorithm>

namespace tramyte::demo {

Random Random::of(quint64 seed, quint64 purpose, quint64 thing)
{
    Random mixed(seed);
    mixed.m_state = mixed.next() ^ (purpose * 0x9E37'79B9'7F4A'7C15ULL);
    mixed.m_state = mixed.next() ^ (thing * 0xD1B5'4A32'D192'ED03ULL);
    return Random(mixed.next());
}

quint64 Random::next()
{
    // SplitMix64 by Sebastiano Vigna, in the public domain
    m_state += 0x9E37'79B9'7F4A'7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBULL;
    return z ^ (z >> 31);
}

int Random::below(int count)
{
    Q_ASSERT(count > 0);
    return static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32);
}

int Random::around(int middle, int reach)
{
    constexpr int kDraws = 3;
    int sum = 0;
    for (int i = 0; i < kDraws; ++i)
        sum += between(-reach, reach);
    return middle + sum / kDraws;
}

int Weighted::pick(Random& random) const
{
    Q_ASSERT(!isEmpty());
    const auto place = std::upper_bound(m_sums.begin(), m_sums.end(), random.below(m_sums.back()));
    return static_cast<int>(place - m_sums.begin());
}

} // namespace tramyte::demo
