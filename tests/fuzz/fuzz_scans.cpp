// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercontents.h"
#include "core/exchange/scans/scanpages.h"
#include "core/model/lettertext.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/mutator.h"

#include <QIODevice>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QByteArray streamed(const ScanAnswer &answer)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << answer;
    return bytes;
}

/// A page with words of many kinds, here and there.
QByteArray somePage(QRandomGenerator &random)
{
    static const QStringList words{u"Bydelen"_s, u"hjemme-"_s, u"tjenesten"_s, u"og"_s, u"-"_s, u"1."_s, u"&"_s,
        u"loven"_s, u"3-2"_s, u"ledd"_s, u"88"_s, u"𝕏-"_s, u"ﬁ"_s, u"("_s};
    ScanAnswer answer{.state = ScanAnswer::State::Done, .pages = 2};
    for (qsizetype i = below(random, 40); i > 0; --i) {
        const int left = int(below(random, 9000));
        const int top = int(below(random, 9900));
        const PageBox box{left, top, left + int(below(random, 1000)), top + int(below(random, 100))};
        answer.words.append({words.at(below(random, words.size())), int(below(random, 101)), box,
            ScanWord::Begins(below(random, 4)), box});
    }
    return streamed(answer);
}

ScanAnswer answerOf(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    ScanAnswer answer;
    stream >> answer;
    return stream.status() == QDataStream::Ok ? answer : ScanAnswer{};
}

/// Every word has its place, and they follow one another.
void check(const ReadLetter &letter, FuzzReport &report)
{
    const LetterText text(letter.text);
    qsizetype before = 0;
    for (const RecognisedWord &word : letter.recognition.words) {
        report.mustHold(word.range.start >= before && word.range.end <= text.length(), "a word lies elsewhere");
        report.mustHold(!text.slice(word.range).trimmed().isEmpty(), "a word is empty");
        before = word.range.end;
    }
    report.mustHold(QStringView(letter.text).isValidUtf16(), "the text has half a character");
    report.mustHold(!letter.text.contains(QChar::Null), "the text is not normalised");
}

} // namespace

int main(int argc, char **argv)
{
    return fuzzMain(argc, argv, [](QRandomGenerator &random, FuzzReport &report, QByteArray &input) {
        const QByteArray page = somePage(random);
        input = random.bounded(3) == 0 ? page : Mutator({page}, {}).input(random);
        const Recogniser recogniser = [&](const QByteArray &, const QList<ScanRequest> &requests, const Progress &) {
            QList<ScanAnswer> answers;
            for (const ScanRequest &request : requests)
                answers.append(request.task == ScanRequest::Task::Count
                        ? ScanAnswer{.state = ScanAnswer::State::Done, .pages = 2}
                        : answerOf(request.page == 1 ? page : input));
            return answers;
        };
        const auto letter = letterFromScan("II*"_ba, u"a.tif"_s, u"nor"_s, recogniser);
        if (!letter)
            return report.refused(letter.error());
        report.accepted();
        check(*letter, report);
    });
}
