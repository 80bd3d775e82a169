// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/passphrase.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PassphraseText
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

constexpr double bitsOfWord = 11; ///< one of two thousand that people think of first
constexpr double bitsOfNext = 1.5; ///< a character that follows from the one before
constexpr double fairBits = 45;
constexpr double strongBits = 65;

bool isNext(QChar before, QChar now)
{
    static const QString rows = u"qwertyuiopåasdfghjkløæzxcvbnm1234567890abcdefghijklmnopqrstuvwxyzæøå"_s;
    const int step = now.unicode() - before.unicode();
    if (step >= -1 && step <= 1)
        return true;
    for (qsizetype at = rows.indexOf(before); at >= 0; at = rows.indexOf(before, at + 1)) {
        if (rows.mid(at + 1, 1) == now || (at > 0 && rows.at(at - 1) == now))
            return true;
    }
    return false;
}

double bitsOfCharacter(QChar c)
{
    if (c.isDigit())
        return std::log2(10.0);
    if (c.isLower())
        return std::log2(29.0);
    return c.isUpper() ? std::log2(58.0) : 6.0;
}

/// Whether all of it is letters, perhaps with a capital first and digits or signs behind.
bool isLikeAWord(QStringView run)
{
    qsizetype letters = 0;
    while (letters < run.size() && run.at(letters).isLetter() && (letters == 0 || run.at(letters).isLower()))
        ++letters;
    return letters >= 3 && run.size() - letters <= 4
        && std::ranges::none_of(run.sliced(letters), [](QChar c) { return c.isLetter(); });
}

double bitsOfRun(QStringView run)
{
    double each = 0;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const QChar c = run.at(i);
        const bool follows = i > 0 && isNext(run.at(i - 1).toLower(), c.toLower());
        each += follows ? bitsOfNext : bitsOfCharacter(c);
    }
    if (!isLikeAWord(run))
        return each;
    const auto behind = std::ranges::count_if(run, [](QChar c) { return !c.isLetter(); });
    return std::min(each, bitsOfWord + 2.5 * static_cast<double>(behind) + (run.front().isUpper() ? 1 : 0));
}

} // namespace

Secret passphraseFrom(const QString &typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    Secret made(utf8);
    wipe(utf8);
    wipe(composed);
    return made;
}

Secret passphraseFromFile(QByteArrayView contents)
{
    if (contents.startsWith("\xEF\xBB\xBF"))
        contents = contents.sliced(3);
    const qsizetype end = contents.indexOf('\n');
    QByteArrayView line = end < 0 ? contents : contents.first(end);
    if (line.endsWith('\r'))
        line = line.chopped(1);
    QString text = QString::fromUtf8(line);
    Secret made = passphraseFrom(text);
    wipe(text);
    return made;
}

PassphraseStrength strengthOf(const QString &passphrase)
{
    PassphraseStrength strength;
    const QString composed = passphrase.normalized(QString::NormalizationForm_C);
    QStringList seen;
    for (const QString &run : composed.split(u' ', Qt::SkipEmptyParts)) {
        strength.bits += seen.contains(run.toLower()) ? 1 : bitsOfRun(run);
        seen.append(run.toLower());
    }
    using Grade = PassphraseStrength::Grade;
    strength.grade = strength.bits >= strongBits ? Grade::Strong
        : strength.bits >= fairBits              ? Grade::Fair
                                                 : Grade::Weak;
    switch (strength.grade) {
    case Grade::Weak:
        strength.advice = PassphraseText::tr(
            "This passphrase is weak: whoever has the file can guess it. Take six words that have nothing to do with "
            "each other, or one from a password manager.");
        break;
    case Grade::Fair:
        strength.advice = PassphraseText::tr(
            "This passphrase holds against somebody who tries by hand, not for long against a computer. A word or two "
            "more make it strong.");
        break;
    case Grade::Strong: strength.advice = PassphraseText::tr("This passphrase is strong."); break;
    }
    return strength;
}

} // namespace Kodeks
