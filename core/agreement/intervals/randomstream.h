// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Kodeks {

/// Random numbers that are the same on every machine, in as many streams as wanted for one seed.
/// Source: splitmix64 of Steele, Lea & Flood (2014), OOPSLA; bounded without bias after Lemire (2019), ACM TOMACS 29:3.
class RandomStream
{
public:
    RandomStream(quint64 seed, quint64 stream)
        : m_state(mixed(mixed(seed + step) ^ (stream * step + step)))
    {
    }

    quint64 next() { return mixed(m_state += step); }

    /// Evenly from 0 to `bound` - 1; `bound` is at least 1.
    quint32 below(quint32 bound)
    {
        quint64 product = (next() >> 32) * bound;
        if (quint32(product) < bound) {
            const quint32 least = -bound % bound;
            while (quint32(product) < least)
                product = (next() >> 32) * bound;
        }
        return quint32(product >> 32);
    }

private:
    static constexpr quint64 step = 0x9e3779b97f4a7c15;

    static constexpr quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }

    quint64 m_state;
};

} // namespace Kodeks
