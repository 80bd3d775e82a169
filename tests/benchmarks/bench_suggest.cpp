// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/suggester.h"
#include "core/project/project.h"
#include "tests/support/measure.h"
#include "tests/support/projects/sampleproject.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype selections = 200;

/// What the process has in memory now, in MiB.
double residentMemory()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

/// Quotes of the sample with their words mixed, so that each is another and words are as common as they are.
class Quotes
{
public:
    explicit Quotes(const SampleProject &sample)
        : m_passages(sample.passages())
    {
        for (const QuotedPassage &passage : std::as_const(m_passages))
            m_words.append(passage.quote.split(u' '));
    }

    [[nodiscard]] QString next()
    {
        QStringList words = m_words.at(m_random.bounded(int(m_words.size())));
        const QStringList &other = m_words.at(m_random.bounded(int(m_words.size())));
        for (QString &word : words) {
            if (m_random.bounded(2) == 0)
                word = other.at(m_random.bounded(int(other.size())));
        }
        return words.join(u' ');
    }
    [[nodiscard]] const Passage &passage(qsizetype at) const { return m_passages.at(at % m_passages.size()).passage; }

private:
    QList<QuotedPassage> m_passages;
    QList<QStringList> m_words;
    QRandomGenerator m_random{20241}; // NOLINT(bugprone-random-generator-seed)
};

void measure(const Suggester &suggester, Quotes &quotes, qsizetype passages)
{
    const double before = residentMemory();
    CodingMemory memory;
    for (qsizetype at = 0; at < passages; ++at) {
        const Passage &like = quotes.passage(at);
        memory.add({PassageId(at + 1), LetterId(at / 50 + 1), like.range, like.task, like.direction, like.arguments},
            suggester.words(quotes.next()));
    }
    std::printf("%lld passages remembered: %.1f MiB\n", static_cast<long long>(passages), residentMemory() - before);
    Measured measured;
    for (qsizetype at = 0; at < selections; ++at) {
        const QString text = quotes.next();
        const SuggestionPlace place{LetterId(1), {0, text.size()}, text, {text.left(60)}, text, text};
        measured.add([&] { (void)suggester.suggest(place, memory); });
    }
    measured.print(qPrintable(u"a suggestion, %1 passages coded"_s.arg(passages)));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SampleProject sample;
    QStringList texts;
    for (const Letter &letter : sample->letters())
        texts.append(sample->text(letter.id)->string());
    const Suggester suggester(sample->codebook(), texts);
    Quotes quotes(sample);
    for (const qsizetype passages : {500, 5000, 20000, 50000})
        measure(suggester, quotes, passages);
}
