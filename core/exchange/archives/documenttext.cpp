// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/documenttext.h"

#include "core/base/inquotes.h"
#include "core/base/shorter.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace

QString apartSentence(const QList<ApartLine> &lines)
{
    constexpr qsizetype mostSamples = 3;
    constexpr qsizetype longest = 80; // characters of a sample
    QStringList samples;
    qsizetype seen = 0;
    for (; seen < lines.size() && samples.size() <= mostSamples; ++seen) {
        const QString sample = inQuotes(cutTo(lines.at(seen).text, longest));
        if (!samples.contains(sample))
            samples.append(sample);
    }
    const QString more = samples.size() > mostSamples ? u" …"_s : QString();
    return Documents::tr("Page numbers, headers and footers (%Ln line(s)) are not in the text: %1.", nullptr,
        static_cast<int>(lines.size()))
        .arg(samples.mid(0, mostSamples).join(u", "_s) + more);
}

std::unexpected<Error> damagedDocument(const QString &file, const QString &form, const QString &detail)
{
    return failure(Error::Kind::Damaged,
        Documents::tr(
            "“%1” is damaged: it cannot be read as %2; open it in the program it comes from, save it again and import "
            "that.")
            .arg(file, form),
        detail);
}

std::unexpected<Error> tooDeepDocument(const QString &file)
{
    return failure(Error::Kind::TooLarge,
        Documents::tr(
            "“%1” is nested deeper than any letter needs, so Kodeks leaves it; copy its text into a new document and "
            "import that.")
            .arg(file));
}

std::unexpected<Error> tooLongDocument(const QString &file)
{
    return failure(Error::Kind::TooLarge,
        Documents::tr(
            "“%1” has far more in it than a letter can have, or takes too long to read; divide it into smaller files.")
            .arg(file));
}

std::unexpected<Error> lockedDocument(const QString &file)
{
    return failure(Error::Kind::Invalid,
        Documents::tr("“%1” is protected by a password; open it in the program it comes from and save it without one.")
            .arg(file));
}

std::unexpected<Error> textlessDocument(const QString &file)
{
    return failure(Error::Kind::Invalid, Documents::tr("“%1” has no text in it; choose a file that has.").arg(file));
}

} // namespace Kodeks
