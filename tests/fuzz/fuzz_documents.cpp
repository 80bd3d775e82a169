// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/brokenlines.h"
#include "core/exchange/letters/letterparts.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/hostiledocuments.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void check(const ReadLetter &letter, FuzzReport &report)
{
    report.mustHold(!letter.text.contains(QChar::Null) && !letter.text.contains(u'\r'), "the text is not normalised");
    report.mustHold(QStringView(letter.text).isValidUtf16(), "the text has half a character");
    report.mustHold(!letter.text.trimmed().isEmpty(), "the text is empty");
    report.mustHold(
        joinBrokenLines(letter.text).text.size() <= letter.text.size(), "joining lines has made the text longer");
}

void tryDocument(const HostileDocument &document, QRandomGenerator &random, FuzzReport &report, QByteArray &input)
{
    input = document.make(random);
    const auto letter = letterFromBytes(input, document.name);
    if (!letter)
        return report.refused(letter.error());
    report.accepted();
    report.mustHold(letter->original == input, "the bytes are not the file's");
    check(*letter, report);
}

/// Reads what a file holds, and what that holds; the error if it was refused.
std::optional<Error> readParts(
    const QByteArray &bytes, const QString &name, const PartOptions &options, FuzzReport &report)
{
    constexpr qsizetype most = 50;
    const auto read = partsFromBytes(bytes, name, name, options);
    if (!read)
        return read.error();
    report.mustHold(options.depth < deepestParts || read->parts.isEmpty(), "parts lie too deep");
    report.mustHold(read->letter || !read->parts.isEmpty() || !read->refused.isEmpty(), "nothing is said of the file");
    if (read->letter)
        check(*read->letter, report);
    for (const LetterPart &part : read->parts.first(std::min(most, read->parts.size()))) {
        report.mustHold(!part.name.isEmpty() && !part.name.contains(u'/'), "a part's name is a path");
        const auto inside = part.bytes();
        const auto error
            = inside ? readParts(*inside, part.name, {options.attachments, options.depth + 1}, report) : inside.error();
        if (error)
            report.mustBeSentence(*error);
    }
    return std::nullopt;
}

void tryHolder(const HostileDocument &document, QRandomGenerator &random, FuzzReport &report, QByteArray &input)
{
    input = document.make(random);
    if (const auto error = readParts(input, document.name, {.attachments = random.bounded(2) == 0}, report))
        return report.refused(*error);
    report.accepted();
}

} // namespace

int main(int argc, char **argv)
{
    QList<NamedTrial> trials;
    for (const HostileDocument &document : hostileDocuments())
        trials.append({document.name, std::bind_front(tryDocument, document)});
    for (const HostileDocument &document : hostileHolders())
        trials.append({document.name, std::bind_front(tryHolder, document)});
    return fuzzMain(argc, argv, trials);
}
