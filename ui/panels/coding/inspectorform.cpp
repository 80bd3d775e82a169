// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/coding.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/models/lists/memobacklinks.h"
#include "ui/panels/coding/certaintyfield.h"
#include "ui/panels/coding/directionfield.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/coding/taskfield.h"
#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/chiprow.h"
#include "ui/panels/parts/memoeditor.h"
#include "ui/panels/parts/panelheader.h"
#include "ui/panels/parts/quiet.h"
#include "ui/panels/parts/quotelabel.h"
#include "ui/panels/parts/scrolling.h"

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 10;

QLabel *quietLine(const QString &name, QWidget *parent)
{
    QLabel *line = quietLabel({}, nullptr, parent);
    line->setObjectName(name);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    return line;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Passage details"));
    m_pages->addWidget(scrolling(buildHint()));
    m_pages->addWidget(scrolling(buildForm()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelHeader(tr("Passage details"), this));
    column->addWidget(m_pages, 1);
}

QWidget *Inspector::buildHint()
{
    auto *hint = new QLabel(
        tr("No passage is chosen.\n\nPut the cursor on a sentence with the arrow keys and press Enter to code it, or "
           "choose a passage in the "
           "letter, its margin or the table below."),
        this);
    hint->setObjectName(u"inspectorHint"_s);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(side, 8, side, 8);
    return hint;
}

QWidget *Inspector::buildForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(side, 8, side, 8);
    column->setSpacing(2);
    addFields(form);
    addFoot(form);
    column->addStretch(1);
    return form;
}

void Inspector::addFields(QWidget *form)
{
    m_quoteLabel = new QuoteLabel(form);
    m_quoteLabel->setObjectName(u"quote"_s);
    m_task = new TaskField(form);
    m_task->setObjectName(u"task"_s);
    m_task->setAccessibleName(tr("Task"));
    connect(m_task, &TaskField::picked, this, &Inspector::giveTask);
    connect(m_task, &TaskField::messageChanged, this, &Inspector::say);
    m_direction = new DirectionField(form);
    connect(m_direction, &DirectionField::picked, this, &Inspector::giveDirection);
    connect(m_direction, &DirectionField::pickedNew, this, [this](ActorId from, ActorId to) {
        const Codebook &codebook = m_project->codebook();
        recode({.task = m_passage.task,
            .newDirection = NewDirection{.from = codebook.actorName(from), .to = codebook.actorName(to)},
            .arguments = m_passage.arguments});
    });
    m_arguments = new ChipRow(ChipRow::Adding::Menu, form);
    connect(m_arguments, &ChipRow::removeRequested, this, &Inspector::toggleArgument);
    connect(m_arguments, &ChipRow::addRequested, this, &Inspector::toggleArgument);
    m_certainty = new CertaintyField(form);
    connect(m_certainty, &CertaintyField::picked, this, &Inspector::setCertainty);
    m_goodQuote = new Chip(Chip::Kind::Choice, tr("Good quote"), form);
    m_goodQuote->setObjectName(u"goodQuote"_s);
    m_goodQuote->setToolTip(tr("Worth quoting in the report"));
    connect(m_goodQuote, &Chip::clicked, this, &Inspector::toggleGoodQuote);
    m_certainty->layout()->addWidget(m_goodQuote);

    auto *column = static_cast<QVBoxLayout *>(form->layout());
    m_whose = quietLine(u"inspectorWhose"_s, form);
    m_whose->setForegroundRole(QPalette::WindowText);
    column->addWidget(m_quoteLabel);
    column->addWidget(m_whose);
    const auto add = [column, form](const QString &word, QWidget *field) {
        column->addSpacing(5);
        column->addWidget(quietLabel(word, field, form));
        column->addWidget(field);
    };
    add(tr("Task"), m_task);
    add(tr("Direction"), m_direction);
    add(tr("Arguments"), m_arguments);
    add(tr("Certainty"), m_certainty);
}

void Inspector::addFoot(QWidget *form)
{
    m_memo = new MemoEditor(form);
    connect(m_memo, &MemoEditor::finished, this, &Inspector::commitMemo);
    m_memo->setRenderer([this](const QString &memo) { return m_project ? memoHtml(*m_project, memo) : QString(); });
    connect(m_memo, &MemoEditor::linkActivated, this, [this](const QString &address) {
        if (const auto target = memoTargetAt(address))
            emit linkActivated(*target);
    });
    m_message = quietLine(u"inspectorMessage"_s, form);
    m_message->setForegroundRole(QPalette::WindowText);
    m_meta = quietLine(u"inspectorMeta"_s, form);
    m_actions = buildActions();
    auto *column = static_cast<QVBoxLayout *>(form->layout());
    column->addSpacing(5);
    column->addWidget(m_memo);
    column->addSpacing(3);
    column->addWidget(m_message);
    column->addWidget(m_meta);
    column->addSpacing(3);
    column->addWidget(m_actions);
}

QWidget *Inspector::buildActions()
{
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto add = [&](const QString &name, const QString &text, const QString &tip) {
        auto *button = new QToolButton(actions);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFont(smallFont(button->font()));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        return button;
    };
    connect(add(u"extendPassage"_s, tr("Extend"), tr("Extend by a sentence")), &QToolButton::clicked, this,
        [this] { emit extendRequested(m_passage.id); });
    connect(add(u"shrinkPassage"_s, tr("Shrink"), tr("Shrink by a sentence")), &QToolButton::clicked, this,
        [this] { emit shrinkRequested(m_passage.id); });
    connect(add(u"splitPassage"_s, tr("Split"), tr("Split at the cursor")), &QToolButton::clicked, this,
        [this] { emit splitRequested(m_passage.id); });
    row->addStretch(1);
    connect(add(u"removePassage"_s, tr("Remove"), tr("Remove the passage")), &QToolButton::clicked, this,
        [this] { m_apply(Edits::removePassages({m_passage.id})); });
    return actions;
}

} // namespace Kodeks
