// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/factspanel.h"

#include "core/model/letterattributes.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/panels/letters/attributelist.h"
#include "ui/panels/letters/factfield.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/fieldgrid.h"
#include "ui/panels/parts/memobox.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent)
    , m_memo(new MemoBox)
    , m_state(nullptr)
    , m_summary(new QLabel)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(6);
    m_summary->setObjectName(u"factsSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_summary);
    column->addWidget(makeGrid());
    column->addWidget(m_memo);
    connect(m_memo, &MemoBox::linkActivated, this, &FactsPanel::linkActivated);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"factsScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    m_state = new EmptyState(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_state);
    refresh();
}

FieldGrid *FactsPanel::makeGrid()
{
    auto *grid = new FieldGrid;
    for (const Fact fact : allFacts) {
        auto *field = new FactField(fact);
        m_fields.append(field);
        connect(field, &FactField::written, this, &FactsPanel::unsavedChanged);
        connect(field, &FactField::placeWanted, this, &FactsPanel::rangeActivated);
        connect(field, &FactField::valueWanted, this, [this, fact](const std::optional<QString> &value) {
            if (m_letter.isValid())
                m_apply(Edits::setFact(m_letter, fact, value));
        });
        connect(field, &FactField::proposalAccepted, this, [this, fact] {
            if (m_letter.isValid())
                m_apply(Edits::acceptProposals({{m_letter, fact}}));
        });
    }
    m_attributes = new AttributeList(grid, {m_fields.begin(), m_fields.end()});
    connect(m_attributes, &AttributeList::valueWanted, this, [this](const QString &name, const QString &value) {
        if (m_letter.isValid())
            m_apply(Edits::setAttribute(m_letter, name, value.isEmpty() ? std::nullopt : std::optional(value)));
    });
    return grid;
}

QSize FactsPanel::sizeHint() const
{
    return {44 * fontMetrics().averageCharWidth(), 22 * fontMetrics().height()};
}

void FactsPanel::setEditSink(const EditSink &sink)
{
    m_apply = sink;
    m_memo->setEditSink(sink);
}

void FactsPanel::focusMemo()
{
    m_memo->focusInput();
    if (auto *scroll = findChild<QScrollArea *>(u"factsScroll"_s))
        scroll->ensureWidgetVisible(m_memo);
}

void FactsPanel::commitMemo()
{
    m_memo->commit();
}

void FactsPanel::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_memo->setProject(project);
    setLetter({});
    if (!project)
        return;
    for (FactField *field : std::as_const(m_fields))
        field->setReadOnly(!project->readOnlyReason().isEmpty());
    m_attributes->setReadOnly(!project->readOnlyReason().isEmpty());
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.letters.contains(m_letter) || change.lettersCameOrWent)
            refresh();
    });
}

void FactsPanel::setLetter(LetterId letter)
{
    m_letter = letter;
    m_memo->setSubject(letter.isValid() ? std::optional(letter) : std::nullopt);
    m_read = false;
    m_found.clear();
    m_text = {};
    setSelection({});
    for (FactField *field : std::as_const(m_fields))
        field->dropEdit();
    m_attributes->dropEdits();
    if (isVisible())
        read();
    refresh();
}

bool FactsPanel::isUnsaved() const
{
    return std::ranges::any_of(m_fields, &FactField::isUnsaved);
}

void FactsPanel::setSelection(const QString &text)
{
    for (FactField *field : std::as_const(m_fields))
        field->setSelection(text);
}

void FactsPanel::focusInput()
{
    m_fields.first()->setFocus(Qt::OtherFocusReason);
}

void FactsPanel::showEvent(QShowEvent *event)
{
    read();
    refresh();
    QWidget::showEvent(event);
}

void FactsPanel::read()
{
    if (m_read || !m_project || !m_letter.isValid())
        return;
    m_read = true;
    m_text = m_project->text(m_letter).value_or(LetterText());
    m_found = foundFacts(*m_project, m_letter);
}

void FactsPanel::refresh()
{
    const Letter *letter = m_project ? m_project->letter(m_letter) : nullptr;
    if (!letter) {
        m_state->setMessage(tr("Open a letter to see its sender, date and references."));
        return;
    }
    m_state->setMessage({});
    QList<FactState> states = factStates(*letter, m_found);
    for (qsizetype i = 0; i < states.size(); ++i) {
        states[i].line = lineAround(m_text, states.at(i).proposal ? states.at(i).proposal->range : states.at(i).range);
        m_fields.at(i)->setState(states.at(i));
    }
    m_attributes->setAttributes(letter->attributes, isVisible() ? attributeNames(m_project->letters()) : QStringList());
    const auto found = std::ranges::count(states, FactState::Source::Found, &FactState::source);
    const auto byHand = std::ranges::count(states, FactState::Source::ByHand, &FactState::source);
    m_summary->setText(tr("%1 found in the text, %2 put in by hand, %3 not found")
            .arg(found)
            .arg(byHand)
            .arg(states.size() - found - byHand));
    emit unsavedChanged();
}

} // namespace Kodeks
