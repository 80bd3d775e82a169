// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/compare/differencewords.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

namespace {

struct ComparedPassagesText
{
    Q_DECLARE_TR_FUNCTIONS(ComparedText)
};

QString bold(const QString &html, bool differs)
{
    return differs && !html.isEmpty() ? u"<b>%1</b>"_s.arg(html) : html;
}

QString quiet(const char *text)
{
    return u"<i>%1</i>"_s.arg(ComparedPassagesText::tr(text).toHtmlEscaped());
}

/// A stretch of the letter on one line, its middle left out between words where it is long.
QString stretch(const LetterText &text, TextRange range)
{
    constexpr qsizetype half = 100;
    if (range.length() <= 2 * half + 20)
        return oneLine(text.slice(range)).toHtmlEscaped();
    QString begins = oneLine(text.slice({range.start, range.start + half}));
    QString ends = oneLine(text.slice({range.end - half, range.end}));
    if (const qsizetype last = begins.lastIndexOf(u' '); last > half / 2)
        begins.truncate(last);
    if (const qsizetype first = ends.indexOf(u' '); first >= 0 && first < half / 2)
        ends.remove(0, first + 1);
    return u"%1 […] %2"_s.arg(begins.toHtmlEscaped(), ends.toHtmlEscaped());
}

/// What only this passage has of the text is bold.
QString quote(const Passage &passage, const std::optional<Passage> &other, const LetterText &text)
{
    const TextRange shared = other ? passage.range.intersected(other->range) : passage.range;
    if (shared.isEmpty())
        return bold(stretch(text, passage.range), true);
    QString html = bold(stretch(text, {passage.range.start, shared.start}), true);
    html += (html.isEmpty() ? QString() : u" "_s) + stretch(text, shared);
    const QString rest = bold(stretch(text, {shared.end, passage.range.end}), true);
    return ComparedPassagesText::tr("“%1”").arg(rest.isEmpty() ? html : html + u" "_s + rest);
}

QString taskOf(const Codebook &codebook, const Passage &passage, bool differs)
{
    const Task *task = codebook.task(passage.task);
    return task ? bold(task->name.toHtmlEscaped(), differs) : quiet(QT_TRANSLATE_NOOP("ComparedText", "no task"));
}

QString directionOf(const Codebook &codebook, const Passage &passage, DifferenceKinds kinds)
{
    const Direction *direction = codebook.direction(passage.direction);
    if (!direction)
        return quiet(QT_TRANSLATE_NOOP("ComparedText", "no direction"));
    if (direction->kind != Direction::Kind::Transfer)
        return bold(
            Display::direction(codebook, *direction).toHtmlEscaped(), kinds.testFlag(DifferenceKind::Direction));
    const auto actor = [&](ActorId id, DifferenceKind kind) {
        const Actor *found = codebook.actor(id);
        return bold(found ? found->name.toHtmlEscaped() : u"?"_s, kinds.testAnyFlags(kind | DifferenceKind::Direction));
    };
    return actor(direction->from, DifferenceKind::From) + u" → "_s + actor(direction->to, DifferenceKind::To);
}

QString argumentsOf(const Codebook &codebook, const Passage &passage, const std::optional<Passage> &other)
{
    QStringList lines;
    for (const ArgumentId id : passage.arguments) {
        if (const Argument *argument = codebook.argument(id))
            lines.append(bold(argument->name.toHtmlEscaped(), other && !other->arguments.contains(id)));
    }
    return lines.isEmpty() ? quiet(QT_TRANSLATE_NOOP("ComparedText", "none")) : lines.join(u"<br>"_s);
}

QString memoOf(const Passage &passage)
{
    constexpr qsizetype longest = 600;
    const QString memo = passage.memo.size() > longest ? passage.memo.first(longest) + u"…"_s : passage.memo;
    return memo.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

ComparedText comparedText(const PassagePair &pair, const Codebook &codebook, const LetterText &text)
{
    ComparedText compared;
    const auto row = [&](const char *caption, DifferenceKinds kinds, const auto &say) {
        const auto side = [&](const std::optional<Passage> &own, const std::optional<Passage> &other) {
            return own ? say(*own, other) : QString();
        };
        compared.rows.append(
            {ComparedPassagesText::tr(caption), side(pair.a, pair.b), side(pair.b, pair.a), bool(pair.kinds & kinds)});
    };
    using Other = std::optional<Passage>;
    using Kind = DifferenceKind;
    row(QT_TRANSLATE_NOOP("ComparedText", "Text"), Kind::Boundaries | Kind::NotFound,
        [&](const Passage &own, const Other &other) { return quote(own, other, text); });
    ComparedText::Row &quotes = compared.rows.last();
    quotes.shared = pair.a && pair.b && pair.a->range == pair.b->range;
    if (quotes.shared)
        quotes.second.clear();
    row(QT_TRANSLATE_NOOP("ComparedText", "Task"), Kind::Task,
        [&](const Passage &own, const Other &) { return taskOf(codebook, own, pair.kinds.testFlag(Kind::Task)); });
    row(QT_TRANSLATE_NOOP("ComparedText", "Direction"), Kind::Direction | Kind::From | Kind::To,
        [&](const Passage &own, const Other &) { return directionOf(codebook, own, pair.kinds); });
    row(QT_TRANSLATE_NOOP("ComparedText", "Arguments"), Kind::Arguments,
        [&](const Passage &own, const Other &other) { return argumentsOf(codebook, own, other); });
    const auto either = [&](const auto &has) { return (pair.a && has(*pair.a)) || (pair.b && has(*pair.b)); };
    if (either([](const Passage &passage) { return passage.certainty > 0; }))
        row(QT_TRANSLATE_NOOP("ComparedText", "Certainty"), {}, [](const Passage &own, const Other &) {
            return own.certainty > 0 ? ComparedPassagesText::tr("%1 of 3").arg(own.certainty) : u"–"_s;
        });
    if (either([](const Passage &passage) { return !passage.memo.trimmed().isEmpty(); }))
        row(QT_TRANSLATE_NOOP("ComparedText", "Memo"), {},
            [](const Passage &own, const Other &) { return memoOf(own); });
    for (auto [own, shown] :
        {std::pair(&pair.a, &ComparedText::Row::first), std::pair(&pair.b, &ComparedText::Row::second)}) {
        if (!*own)
            compared.rows.first().*shown = quiet(QT_TRANSLATE_NOOP("ComparedText", "not coded"));
    }
    std::ranges::stable_partition(compared.rows, &ComparedText::Row::differs);
    return compared;
}

} // namespace Kodeks::Display
