// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tramyte::demo {

/// Numbers that look random and are the same on every machine: SplitMix64 and whole numbers only, because the standard
/// library's distributions differ from one system to the next.
class Random final {
public:
    explicit Random(quint64 seed) : m_state(seed) {}
    /// A stream of its own for one purpose and thing, so that one decision never shifts another.
    static Random of(quint64 seed, quint64 purpose, quint64 thing);

    quint64 next();
    /// 0 ... count - 1.
    int below(int count);
    /// first ... last, both possible.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int permille) { return below(1000) < permille; }
    /// Bell-shaped around the middle, never further away than `reach`.
    int around(int middle, int reach);

private:
    quint64 m_state;
};

/// Draws places of a list by their weights.
class Weighted final {
public:
    void add(int weight) { m_sums.push_back((m_sums.empty() ? 0 : m_sums.back()) + weight); }
    bool isEmpty() const { return m_sums.empty() || m_sums.back() == 0; }
    int pick(Random& random) const;

private:
    std::vector<int> m_sums;
};

} // namespace tramyte::demo
