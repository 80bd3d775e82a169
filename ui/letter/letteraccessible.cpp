// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letteraccessible.h"

#include "ui/letter/letterview.h"
#include "ui/letter/text/letterlanguage.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<LetterView *>(object);
    return view ? new LetterAccessible(view) : nullptr;
}

bool isSentence(QAccessible::TextBoundaryType boundary)
{
    return boundary == QAccessible::LineBoundary || boundary == QAccessible::SentenceBoundary;
}

/// The run around a position that no edge of these ranges divides, and whether one of them holds it.
struct Run
{
    qsizetype at = 0;
    TextRange run;

    bool cut(TextRange range)
    {
        const bool holds = range.start <= at && at < range.end;
        for (const qsizetype edge : {range.start, range.end}) {
            if (edge <= at)
                run.start = std::max(run.start, edge);
            else
                run.end = std::min(run.end, edge);
        }
        return holds;
    }

    bool cutAll(const QList<TextRange> &ranges)
    {
        bool holds = false;
        for (const TextRange range : ranges)
            holds = cut(range) || holds;
        return holds;
    }
};

QString rgb(const QColor &color)
{
    return u"rgb(%1,%2,%3)"_s.arg(color.red()).arg(color.green()).arg(color.blue());
}

QColor laidOver(const QColor &base, const QColor &tint)
{
    return mixed(base, QColor(tint.rgb()), static_cast<float>(tint.alphaF()));
}

} // namespace

LetterAccessible::LetterAccessible(LetterView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

LetterAccessible::~LetterAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void LetterAccessible::install()
{
    QAccessible::installFactory(makeAccessible);
}

LetterView *LetterAccessible::view() const
{
    return static_cast<LetterView *>(widget());
}

void *LetterAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State LetterAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString LetterAccessible::text(QAccessible::Text what) const
{
    if (what == QAccessible::Description)
        return view()->sentenceDescription();
    return QAccessibleWidget::text(what);
}

const QList<PassageId> &LetterAccessible::passages() const
{
    if (std::exchange(m_version, view()->marksVersion()) == m_version)
        return m_passages;
    m_passages.clear();
    for (const PassageMark &mark : view()->marks())
        m_passages.append(mark.id);
    for (auto child = m_children.begin(); child != m_children.end();) {
        if (view()->mark(child.key())) {
            ++child;
            continue;
        }
        QAccessible::deleteAccessibleInterface(*child);
        child = m_children.erase(child);
    }
    return m_passages;
}

int LetterAccessible::childCount() const
{
    return QAccessibleWidget::childCount() + static_cast<int>(passages().size());
}

QAccessibleInterface *LetterAccessible::child(int index) const
{
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets)
        return QAccessibleWidget::child(index);
    const PassageId id = passages().value(index - widgets);
    if (!id.isValid())
        return nullptr;
    auto made = m_children.find(id);
    if (made == m_children.end())
        made = m_children.insert(id, QAccessible::registerAccessibleInterface(new PassageAccessible(view(), id)));
    return QAccessible::accessibleInterface(*made);
}

int LetterAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *passage = dynamic_cast<const PassageAccessible *>(child))
        return indexOfPassage(passage->id());
    return QAccessibleWidget::indexOfChild(child);
}

int LetterAccessible::indexOfPassage(PassageId id) const
{
    const qsizetype index = passages().indexOf(id);
    return index < 0 ? -1 : QAccessibleWidget::childCount() + static_cast<int>(index);
}

void LetterAccessible::selection(int index, int *start, int *end) const
{
    const TextRange range = view()->selection();
    *start = index == 0 ? static_cast<int>(view()->letter().toUtf16(range.start)) : 0;
    *end = index == 0 ? static_cast<int>(view()->letter().toUtf16(range.end)) : 0;
}

int LetterAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void LetterAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void LetterAccessible::removeSelection(int)
{
    view()->go(LetterMove::DropSelection);
}

void LetterAccessible::setSelection(int, int start, int end)
{
    view()->setSelection(view()->letter().rangeFromUtf16(start, end));
}

int LetterAccessible::cursorPosition() const
{
    return static_cast<int>(view()->letter().toUtf16(view()->position()));
}

void LetterAccessible::setCursorPosition(int position)
{
    view()->setPosition(view()->letter().fromUtf16(position));
}

QString LetterAccessible::text(int start, int end) const
{
    return view()->letter().string().mid(start, std::max(0, end - start));
}

qsizetype LetterAccessible::sentenceIndex(int offset) const
{
    const QList<TextRange> &sentences = view()->sentences();
    const qsizetype at = view()->letter().fromUtf16(std::clamp(offset, 0, characterCount()));
    const auto after = std::ranges::upper_bound(sentences, at, {}, &TextRange::start);
    return std::max<qsizetype>(0, after - sentences.begin() - 1);
}

QString LetterAccessible::sentenceAt(qsizetype index, int *start, int *end) const
{
    const QList<TextRange> &sentences = view()->sentences();
    *start = *end = -1;
    if (index < 0 || index >= sentences.size())
        return {};
    const LetterText &letter = view()->letter();
    *start = index == 0 ? 0 : static_cast<int>(letter.toUtf16(sentences.at(index).start));
    *end = index + 1 < sentences.size() ? static_cast<int>(letter.toUtf16(sentences.at(index + 1).start))
                                        : characterCount();
    return text(*start, *end);
}

QString LetterAccessible::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    return isSentence(boundary) ? sentenceAt(sentenceIndex(offset) - 1, start, end)
                                : QAccessibleTextInterface::textBeforeOffset(offset, boundary, start, end);
}

QString LetterAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    return isSentence(boundary) ? sentenceAt(sentenceIndex(offset), start, end)
                                : QAccessibleTextInterface::textAtOffset(offset, boundary, start, end);
}

QString LetterAccessible::textAfterOffset(
    int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    return isSentence(boundary) ? sentenceAt(sentenceIndex(offset) + 1, start, end)
                                : QAccessibleTextInterface::textAfterOffset(offset, boundary, start, end);
}

int LetterAccessible::characterCount() const
{
    return static_cast<int>(view()->letter().string().size());
}

QRect LetterAccessible::characterRect(int offset) const
{
    const QRect rect = view()->rangeRect(view()->letter().rangeFromUtf16(offset, offset + 1));
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int LetterAccessible::offsetAtPoint(const QPoint &point) const
{
    return static_cast<int>(view()->letter().toUtf16(view()->positionAt(view()->viewport()->mapFromGlobal(point))));
}

void LetterAccessible::scrollToSubstring(int start, int end)
{
    view()->revealRange(view()->letter().rangeFromUtf16(start, end));
}

QString LetterAccessible::language() const
{
    const QString &text = view()->letter().string();
    if (m_languageOf.constData() != text.constData() || m_languageOf.size() != text.size()) {
        m_languageOf = text;
        m_language = letterLanguage(text);
    }
    return m_language;
}

QString LetterAccessible::attributes(int offset, int *start, int *end) const
{
    const LetterText &letter = view()->letter();
    const LetterColors &colors = view()->colors();
    Run run{letter.fromUtf16(std::clamp(offset, 0, characterCount())), {0, letter.length()}};
    QColor background;
    int depth = 0;
    bool below = false;
    for (const PassageMark &mark : view()->marks()) {
        if (!run.cut(mark.range))
            continue;
        below = below || mark.side == PassageMark::Side::Below;
        const QColor tint = colors.tint(mark.color, mark.mine, depth++);
        background = laidOver(background.isValid() ? background : colors.base, tint);
    }
    if (run.cutAll(view()->findHits()))
        background = colors.hit;
    const bool doubtful = run.cutAll(view()->doubtful());
    const bool uncoded = run.cutAll(view()->uncoded());
    *start = static_cast<int>(letter.toUtf16(run.run.start));
    *end = static_cast<int>(letter.toUtf16(run.run.end));
    QStringList said;
    if (background.isValid())
        said.append(u"background-color:"_s + rgb(background));
    if (depth > 0 || doubtful || uncoded)
        said.append(u"text-underline-type:"_s + (doubtful || uncoded || below ? u"double"_s : u"single"_s));
    if (!language().isEmpty())
        said.append(u"language:"_s + language());
    return said.isEmpty() ? QString() : said.join(u';') + u';';
}

} // namespace Kodeks
