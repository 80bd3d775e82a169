// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/marginlabel.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QTextLayout>
#include <bit>

namespace Kodeks {

using namespace Qt::StringLiterals;

using Role = LabelLine::Role;

namespace {

struct MarginLabelText
{
    Q_DECLARE_TR_FUNCTIONS(PassageMark)
};

constexpr int signGap = 4;
constexpr int padding = 3;
const QString arrow = u" → "_s;

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u" · "_s + second;
}

/// Shortens both actors rather than losing the one it leads to.
QString shortDirection(const QString &direction, const QFontMetrics &metrics, int width)
{
    const qsizetype at = direction.indexOf(arrow);
    if (at < 0 || metrics.horizontalAdvance(direction) <= width)
        return metrics.elidedText(direction, Qt::ElideRight, width);
    const QString from = direction.first(at);
    const QString to = direction.sliced(at + arrow.size());
    const int room = width - metrics.horizontalAdvance(arrow);
    const int half = std::max(0, room / 2);
    const int needed = std::min(metrics.horizontalAdvance(to), half);
    const QString shortFrom = metrics.elidedText(from, Qt::ElideRight, room - needed);
    return shortFrom + arrow + metrics.elidedText(to, Qt::ElideRight, room - metrics.horizontalAdvance(shortFrom));
}

/// Shortens the task rather than the direction, which stays whole where half the room suffices.
QString inOneLine(const LabelText &text, const QFontMetrics &metrics, int width)
{
    const QString whole = joined(text.task, text.direction);
    if (text.direction.isEmpty() || metrics.horizontalAdvance(whole) <= width)
        return metrics.elidedText(whole, Qt::ElideRight, width);
    const int least = std::min(width / 2, 8 * metrics.averageCharWidth());
    const QString tail = u" · "_s + shortDirection(text.direction, metrics, width - least);
    return metrics.elidedText(text.task, Qt::ElideRight, width - metrics.horizontalAdvance(tail)) + tail;
}

} // namespace

LabelText LabelText::of(const QList<PassageMark> &agreeing)
{
    const PassageMark &first = agreeing.constFirst();
    LabelText text{first.label, first.direction, {}, {}, {}};
    QStringList coders;
    bool same = true;
    for (const PassageMark &mark : agreeing) {
        coders.append(mark.coder);
        text.signs |= mark.signs;
        same = same && mark.sublabel == first.sublabel;
        if (!mark.coder.isEmpty())
            text.inFull.append(mark.sublabel.isEmpty() ? mark.coder : mark.coder + u": "_s + mark.sublabel);
    }
    const QString names = coders.join(u", "_s);
    text.below = joined(names, same ? first.sublabel : MarginLabelText::tr("other arguments"));
    if (same)
        text.inFull = {names, first.sublabel};
    text.inFull.removeAll(QString());
    return text;
}

LabelWriter::LabelWriter(const QFont &font)
    : m_first(font)
    , m_others(font)
{
    if (font.pointSizeF() > 0)
        m_others.setPointSizeF(std::max(6.0, font.pointSizeF() * 0.88));
    else
        m_others.setPixelSize(std::max(8, qRound(font.pixelSize() * 0.88)));
}

QFont LabelWriter::font(Role role, bool bold) const
{
    QFont font = role == Role::Task || role == Role::Both ? m_first : m_others;
    font.setBold(bold && role != Role::Below);
    return font;
}

int LabelWriter::lineHeight(Role role) const
{
    return QFontMetrics(font(role, false)).height();
}

int LabelWriter::signSize() const
{
    return QFontMetrics(m_others).ascent();
}

int LabelWriter::signsWidth(PassageMark::Signs signs) const
{
    return std::popcount(signs.toInt()) * (signSize() + signGap);
}

QStringList LabelWriter::wrapped(const QString &text, Role role, int width, bool bold) const
{
    constexpr int most = 6;
    QStringList lines;
    QTextLayout layout(text, font(role, bold));
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QStringList LabelWriter::directionLines(const QString &direction, int width, bool bold) const
{
    if (direction.isEmpty())
        return {};
    const QFontMetrics metrics(font(Role::Direction, bold));
    const qsizetype at = direction.indexOf(arrow);
    if (at < 0 || metrics.horizontalAdvance(direction) <= width)
        return {metrics.elidedText(direction, Qt::ElideRight, width)};
    const QString end = u" →"_s;
    return {metrics.elidedText(direction.first(at), Qt::ElideRight, width - metrics.horizontalAdvance(end)) + end,
        metrics.elidedText(direction.sliced(at + arrow.size()), Qt::ElideRight, width)};
}

int LabelWriter::oneLineWidth(const LabelText &text, bool bold) const
{
    return QFontMetrics(font(Role::Both, bold)).horizontalAdvance(joined(text.task, text.direction))
        + signsWidth(text.signs);
}

QList<LabelLine> LabelWriter::lines(const LabelText &text, Form form, int width, bool bold) const
{
    const int first = width - signsWidth(text.signs);
    const auto metrics = [&](Role role) { return QFontMetrics(font(role, bold)); };
    QList<LabelLine> lines;
    if (form == Form::OneLine)
        return {{Role::Both, inOneLine(text, metrics(Role::Both), first)}};
    if (form == Form::Whole) {
        const auto add = [&](Role role, const QString &paragraph, int room) {
            for (const QString &line : wrapped(paragraph, role, room, bold))
                lines.append({role, line});
        };
        add(Role::Task, text.task, first);
        add(Role::Direction, text.direction, width);
        for (const QString &paragraph : text.inFull)
            add(Role::Below, paragraph, width);
        return lines;
    }
    lines.append({Role::Task, metrics(Role::Task).elidedText(text.task, Qt::ElideRight, first)});
    for (const QString &part : directionLines(text.direction, width, bold))
        lines.append({Role::Direction, part});
    if (form == Form::Full && !text.below.isEmpty())
        lines.append({Role::Below, metrics(Role::Below).elidedText(text.below, Qt::ElideRight, width)});
    return lines;
}

int LabelWriter::height(const LabelText &text, Form form, int width, bool bold) const
{
    int height = padding;
    if (form == Form::Whole) {
        for (const LabelLine &line : lines(text, form, width, bold))
            height += lineHeight(line.role);
        return height;
    }
    height += lineHeight(Role::Task);
    if (form != Form::OneLine)
        height += static_cast<int>(directionLines(text.direction, width, bold).size()) * lineHeight(Role::Direction);
    if (form == Form::Full && !text.below.isEmpty())
        height += lineHeight(Role::Below);
    return height;
}

} // namespace Kodeks
