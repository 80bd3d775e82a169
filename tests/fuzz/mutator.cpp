// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/mutator.h"

#include <QHash>
#include <algorithm>
#include <memory>

namespace Kodeks {

namespace {

const QList<QByteArray> &generalNuisances()
{
    using namespace Qt::StringLiterals;
    static const QList<QByteArray> all{
        "",
        " ",
        "0",
        "1",
        "-1",
        "-0",
        "00",
        "4294967295",
        "4294967296",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "1e308",
        "1e309",
        "-1e-320",
        "nan",
        "NaN",
        "inf",
        "-inf",
        "infinity",
        "0x10",
        "1,5",
        "\"",
        "\"\"",
        "\"\"\"",
        "'",
        "\\",
        "\n",
        "\r",
        "\r\n",
        "\n\n\n",
        ",",
        ",,,,",
        ";",
        "\t",
        "|",
        "||",
        "{}",
        "{",
        "}",
        "=",
        "%1",
        "%2",
        "%n",
        "\xEF\xBB\xBF",
        "\xFF\xFE",
        "\xC0\x80",
        "\xED\xA0\x80",
        "\xF4\x90\x80\x80",
        "\xE2\x80\xA8",
        "\xF0\x9F\x8F\xB3",
        "\xCC\x81",
        "\x1b[2J",
        "<a>",
        "]]>",
        "../../x",
        "true",
        "null",
        "\0"_ba,
        "a\0b"_ba,
    };
    return all;
}

} // namespace

qsizetype below(QRandomGenerator &random, qsizetype bound)
{
    return bound <= 0 ? 0 : qsizetype(random.generate64() % quint64(bound));
}

Mutator::Mutator(QList<QByteArray> samples, QList<QByteArray> words)
    : m_samples(std::move(samples))
    , m_words(std::move(words))
{
}

QByteArray Mutator::nuisance(QRandomGenerator &random) const
{
    if (random.bounded(32) == 0)
        return QByteArray(below(random, 20'000), char(random.bounded(256)));
    const QList<QByteArray> &words = random.bounded(2) == 0 && !m_words.isEmpty() ? m_words : generalNuisances();
    return words.at(below(random, words.size()));
}

void Mutator::change(QByteArray &bytes, QRandomGenerator &random) const
{
    const qsizetype at = below(random, bytes.size());
    const qsizetype length = below(random, std::min<qsizetype>(bytes.size() - at, 1 + below(random, 200)));
    switch (random.bounded(9)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        break;
    case 1: bytes.insert(at, nuisance(random)); break;
    case 2: bytes.replace(at, length, nuisance(random)); break;
    case 3: bytes.remove(at, length); break;
    case 4: bytes.insert(below(random, bytes.size()), bytes.sliced(at, length)); break;
    case 5: bytes.insert(at, bytes.sliced(at, length).repeated(1 + below(random, 50))); break;
    case 6:
        if (random.bounded(4) == 0)
            bytes.truncate(at);
        break;
    case 7:
        bytes.replace(
            at, length, m_samples.at(below(random, m_samples.size())).mid(below(random, 200), below(random, 200)));
        break;
    default:
        for (qsizetype i = at; i < at + length; ++i)
            bytes[i] = char(random.bounded(256));
        break;
    }
}

const Mutator &Mutator::of(const QByteArray &sample, const QList<QByteArray> &words)
{
    static QHash<QByteArray, std::shared_ptr<Mutator>> all;
    std::shared_ptr<Mutator> &one = all[sample];
    if (!one)
        one = std::make_shared<Mutator>(QList<QByteArray>{sample}, words);
    return *one;
}

QByteArray Mutator::input(QRandomGenerator &random, qsizetype largest) const
{
    QByteArray bytes = m_samples.at(below(random, m_samples.size()));
    for (quint32 left = 1 + random.bounded(random.bounded(12) + 1); left > 0; --left) {
        change(bytes, random);
        bytes.truncate(largest);
    }
    return bytes;
}

} // namespace Kodeks
