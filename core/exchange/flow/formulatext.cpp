// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/formulatext.h"

#include "core/exchange/flow/formulaforms.h"

#include <QSet>
#include <algorithm>
#include <ranges>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

namespace Forms = FormulaForms;

bool isToken(QStringView element)
{
    return element == u"mi" || element == u"mn" || element == u"mo" || element == u"mtext" || element == u"ms";
}

bool isMathMl(const QString &element)
{
    static const QSet<QString> others{u"semantics"_s, u"annotation"_s, u"annotation-xml"_s, u"none"_s};
    return isToken(element) || others.contains(element)
        || (element.startsWith(u'm') && element.size() > 2 && !element.endsWith(u"Pr"));
}

bool isOff(const QString &value)
{
    return value == u"0" || value == u"off" || value == u"false";
}

bool isOn(const FormulaText::Attributes &attributes, const QString &name)
{
    return attributes.contains(name) && !isOff(attributes.value(name));
}

/// Signs that only tell programs how two parts belong together, and of alignment.
QString shown(QStringView text)
{
    QString said;
    for (const QChar c : text) {
        if (c < QChar(0x2061) || c > QChar(0x2064))
            said += c;
    }
    return said;
}

bool isOperator(const QString &text)
{
    static const QSet<QString> signs{u"∑"_s, u"∏"_s, u"∐"_s, u"∫"_s, u"∬"_s, u"∭"_s, u"∮"_s, u"⋃"_s, u"⋂"_s, u"⋁"_s,
        u"⋀"_s, u"lim"_s, u"max"_s, u"min"_s, u"sup"_s, u"inf"_s};
    return signs.contains(text);
}

QString spaced(const QString &before, const QString &after)
{
    const bool apart = !before.isEmpty() && !after.isEmpty() && !after.front().isSpace() && !before.back().isSpace();
    return before + (apart ? u" "_s : QString()) + after;
}

} // namespace

bool FormulaText::property(const QString &element, const Attributes &attributes)
{
    static const QSet<QString> names{u"type"_s, u"chr"_s, u"begChr"_s, u"endChr"_s, u"sepChr"_s, u"degHide"_s,
        u"subHide"_s, u"supHide"_s, u"pos"_s, u"show"_s};
    if (m_open.size() < 2 || !m_open.constLast().element.endsWith(u"Pr") || !names.contains(element))
        return false;
    const bool isSwitch = element.endsWith(u"Hide") || element == u"show";
    m_open[m_open.size() - 2].attributes.insert(element, attributes.value(u"val"_s, isSwitch ? u"1"_s : u""_s));
    return true;
}

void FormulaText::begin(const QString &element, const Attributes &attributes)
{
    (void)property(element, attributes);
    m_open.append({element, attributes});
}

void FormulaText::text(QStringView text)
{
    const bool isSpace = text.trimmed().isEmpty();
    const bool structure
        = !m_open.isEmpty() && m_open.constLast().element.startsWith(u'm') && !isToken(m_open.constLast().element);
    if (text.isEmpty() || (isSpace && structure))
        return;
    const Piece piece{{}, shown(text)};
    m_open.isEmpty() ? join(m_done, piece) : m_open.last().pieces.append(piece);
}

void FormulaText::end()
{
    if (m_open.isEmpty())
        return;
    Piece piece = made(m_open.takeLast());
    m_open.isEmpty() ? join(m_done, piece) : m_open.last().pieces.append(std::move(piece));
}

QString FormulaText::taken()
{
    return std::exchange(m_done, {}).text;
}

/// A number before a fraction, and what is behind an open end, stand apart.
void FormulaText::join(Piece &row, const Piece &piece)
{
    if (piece.text.isEmpty())
        return;
    if (row.text.isEmpty()) {
        row.text = piece.text;
        row.fraction = piece.fraction;
        row.apart = piece.apart;
        return;
    }
    const QChar before = row.text.back();
    const QChar after = piece.text.front();
    const bool touching = before.isLetterOrNumber() && after.isLetterOrNumber();
    const bool words = isToken(piece.element)
        && ((piece.element == u"mi" && piece.text.size() > 1) || piece.element == u"mtext" || piece.element == u"mn");
    const bool wordBefore = isToken(row.element) && row.element != u"mn" && row.element != u"mo";
    const bool apart = (row.apart && !after.isSpace())
        || (touching
            && (piece.fraction || Forms::endsOpen(row.text) || (words && before.isDigit() == after.isDigit())
                || (wordBefore && isToken(piece.element))));
    row.text += (apart ? u" "_s : QString()) + piece.text;
    row.apart = piece.apart;
}

FormulaText::Piece FormulaText::row(const QList<Piece> &pieces)
{
    Piece all;
    for (const Piece &piece : pieces) {
        join(all, piece);
        const bool word = piece.text.size() > 1 && (piece.element == u"mi" || piece.element == u"mtext");
        all.element = piece.text.isEmpty() ? all.element : word ? piece.element : QString();
    }
    return all;
}

QString FormulaText::named(const Open &open, QStringView element)
{
    const auto found = std::ranges::find(open.pieces, element, &Piece::element);
    return found == open.pieces.end() ? QString() : found->text;
}

QStringList FormulaText::all(const Open &open, QStringView element)
{
    QStringList texts;
    for (const Piece &piece : open.pieces) {
        if (piece.element == element)
            texts.append(piece.text);
    }
    return texts;
}

/// One above the other without a bar.
QString FormulaText::stacked(const QString &upper, const QString &lower)
{
    m_doubtful = true;
    const QString both = Forms::matrix({upper, lower});
    return isInBrackets() ? both : u'(' + both + u')';
}

/// Whether what has just ended stands alone within brackets of the formula.
bool FormulaText::isInBrackets() const
{
    const auto above = [this](qsizetype steps) {
        return steps <= m_open.size() ? m_open.at(m_open.size() - steps).element : QString();
    };
    return above(1) == u"mfenced" || (above(1) == u"e" && above(2) == u"d");
}

QString FormulaText::office(const Open &open, bool *known)
{
    const QString &element = open.element;
    const Attributes &says = open.attributes;
    const QString inner = named(open, u"e");
    if (element == u"f" && says.value(u"type"_s) == u"noBar")
        return stacked(named(open, u"num"), named(open, u"den"));
    if (element == u"f")
        return Forms::fraction(named(open, u"num"), named(open, u"den"));
    if (element == u"sSup" || element == u"sSub" || element == u"sSubSup")
        return Forms::scripts(inner, named(open, u"sub"), named(open, u"sup"));
    if (element == u"sPre")
        return Forms::prescripts(inner, named(open, u"sub"), named(open, u"sup"));
    if (element == u"rad")
        return Forms::root(inner, isOn(says, u"degHide"_s) ? QString() : named(open, u"deg"));
    if (element == u"nary")
        return spaced(
            Forms::limits(says.value(u"chr"_s, u"∫"_s), isOn(says, u"subHide"_s) ? QString() : named(open, u"sub"),
                isOn(says, u"supHide"_s) ? QString() : named(open, u"sup")),
            inner);
    if (element == u"d")
        return (says.contains(u"begChr"_s) ? says.value(u"begChr"_s) : u"("_s)
            + all(open, u"e").join(says.value(u"sepChr"_s, u"|"_s))
            + (says.contains(u"endChr"_s) ? says.value(u"endChr"_s) : u")"_s);
    if (element == u"func")
        return inner.startsWith(u'(') ? named(open, u"fName") + inner : spaced(named(open, u"fName"), inner);
    if (element == u"limLow" || element == u"limUpp")
        return element == u"limLow" ? Forms::limits(inner, named(open, u"lim"), {})
                                    : Forms::limits(inner, {}, named(open, u"lim"));
    if (element == u"mr")
        return all(open, u"e").join(u", "_s);
    if (element == u"m") {
        const QString rows = Forms::matrix(all(open, u"mr"));
        return isInBrackets() ? rows : u'[' + rows + u']';
    }
    if (element == u"eqArr")
        return Forms::matrix(all(open, u"e")).remove(u'&');
    if (element == u"acc")
        return Forms::accent(inner, says.value(u"chr"_s, QString(QChar(0x302))));
    if (element == u"bar")
        return Forms::accent(inner, QString(says.value(u"pos"_s) == u"top" ? QChar(0x305) : QChar(0x332)));
    if (element == u"phant")
        return isOff(says.value(u"show"_s)) ? QString() : inner;
    *known = element.endsWith(u"Pr");
    return {};
}

QString FormulaText::multiscripts(const Open &open)
{
    QStringList scripts[2]; // behind the base and before it, below and above by turns
    int side = 0;
    for (const Piece &piece : open.pieces | std::views::drop(1)) {
        if (piece.element == u"mprescripts")
            side = 1;
        else
            scripts[side].append(piece.text);
    }
    m_doubtful = m_doubtful || scripts[0].size() > 2 || scripts[1].size() > 2;
    const QString base = open.pieces.value(0).text;
    return Forms::prescripts(
        Forms::scripts(base, scripts[0].value(0), scripts[0].value(1)), scripts[1].value(0), scripts[1].value(1));
}

QString FormulaText::mathMl(const Open &open, bool *known)
{
    const QString &element = open.element;
    const Attributes &says = open.attributes;
    const auto part = [&open](qsizetype place) { return open.pieces.value(place).text; };
    if (isToken(element))
        return row(open.pieces).text.simplified();
    if (element == u"mfrac")
        return says.value(u"linethickness"_s).startsWith(u'0') ? stacked(part(0), part(1))
                                                               : Forms::fraction(part(0), part(1));
    if (element == u"msup")
        return Forms::scripts(part(0), {}, part(1));
    if (element == u"msub" || element == u"msubsup")
        return isOperator(part(0)) ? Forms::limits(part(0), part(1), part(2))
                                   : Forms::scripts(part(0), part(1), part(2));
    if (element == u"munder" || element == u"munderover")
        return Forms::limits(part(0), part(1), part(2));
    if (element == u"mover")
        return isOperator(part(0)) ? Forms::limits(part(0), {}, part(1)) : Forms::accent(part(0), part(1));
    if (element == u"msqrt" || element == u"mroot")
        return element == u"msqrt" ? Forms::root(row(open.pieces).text.trimmed(), {}) : Forms::root(part(0), part(1));
    if (element == u"mmultiscripts")
        return multiscripts(open);
    if (element == u"mfenced")
        return says.value(u"open"_s, u"("_s) + [&open] {
            QStringList parts;
            for (const Piece &piece : open.pieces)
                parts.append(piece.text);
            return parts;
        }().join(says.value(u"separators"_s, u","_s).left(1) + u' ') + says.value(u"close"_s, u")"_s);
    if (element == u"mtr" || element == u"mlabeledtr")
        return all(open, u"mtd").join(u", "_s);
    if (element == u"mtable")
        return Forms::matrix(all(open, u"mtr") + all(open, u"mlabeledtr"));
    if (element == u"mphantom" || element == u"annotation" || element == u"annotation-xml")
        return {};
    if (element == u"mglyph")
        return says.value(u"alt"_s);
    if (element == u"semantics" || element == u"maction")
        return part(0);
    *known = element == u"mspace" || element == u"none" || element == u"mprescripts";
    return {};
}

FormulaText::Piece FormulaText::made(const Open &open)
{
    static const QSet<QString> withLimits{
        u"munder"_s, u"mover"_s, u"munderover"_s, u"msub"_s, u"msup"_s, u"msubsup"_s, u"limLow"_s, u"limUpp"_s};
    const QString &element = open.element;
    bool known = true;
    QString text = isMathMl(element) ? mathMl(open, &known) : office(open, &known);
    if (!known) {
        m_doubtful = m_doubtful || element == u"menclose";
        Piece all = row(open.pieces);
        all.element = element;
        return all;
    }
    Piece piece{element, std::move(text)};
    piece.fraction = element == u"f" || element == u"mfrac";
    piece.apart = withLimits.contains(element) && isOperator(open.pieces.value(0).text);
    return piece;
}

} // namespace Kodeks
