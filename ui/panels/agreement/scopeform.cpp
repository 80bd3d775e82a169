// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/scopeform.h"

#include "core/agreement/passages/tasklevel.h"
#include "core/project/project.h"
#include "ui/models/words/agreementwords.h"
#include "ui/models/words/display.h"
#include "ui/panels/agreement/intervalfields.h"
#include "ui/panels/parts/codechecks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Not as far apart as the columns are.
QVBoxLayout *newColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    return column;
}

QLabel *title(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

ScopeForm::ScopeForm(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_shared(new QRadioButton(tr("Letters that all have begun")))
    , m_all(new QRadioButton(tr("All letters")))
    , m_open(new QRadioButton(tr("The open letter")))
    , m_chosen(new QRadioButton(tr("Chosen letters:")))
    , m_letters(new QListWidget)
    , m_sharedOnly(new QCheckBox(tr("Never one that somebody has not begun")))
    , m_intervals(new IntervalFields)
    , m_codes(new CodeChecks)
    , m_level(new QComboBox)
{
    setObjectName(u"agreementScopeForm"_s);
    setFrameShape(StyledPanel);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addLayout(letterColumn(), 1);
    columns->addLayout(componentColumn());
    columns->addLayout(codeColumn(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    rows->addLayout(buttons());
    resize(sizeHint().expandedTo({760, 380}));
}

QBoxLayout *ScopeForm::letterColumn()
{
    m_shared->setObjectName(u"scopeSharedLetters"_s);
    m_shared->setToolTip(tr("Letters in which each of the coders has a passage, or which they have marked as done"));
    m_all->setToolTip(tr("Also those that a coder has not begun; they count as uncoded by that coder"));
    m_all->setObjectName(u"scopeAllLetters"_s);
    m_open->setObjectName(u"scopeOpenLetter"_s);
    m_chosen->setObjectName(u"scopeChosenLetters"_s);
    m_letters->setObjectName(u"scopeLetters"_s);
    m_letters->setAccessibleName(tr("Letters to compare"));
    m_shared->setChecked(true);
    m_letters->setEnabled(false);
    connect(m_chosen, &QRadioButton::toggled, m_letters, &QWidget::setEnabled);
    m_sharedOnly->setObjectName(u"scopeSharedOnly"_s);
    m_sharedOnly->setToolTip(tr("Of chosen letters too, only those that all have begun are compared; where no letter "
                                "is shared nothing is compared, and a note says so"));
    connect(m_all, &QRadioButton::toggled, m_sharedOnly, &QWidget::setDisabled);
    auto *column = newColumn();
    for (QWidget *widget : {static_cast<QWidget *>(title(tr("Letters"))), static_cast<QWidget *>(m_shared),
             static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_chosen)})
        column->addWidget(widget);
    column->addWidget(m_letters, 1);
    column->addWidget(m_sharedOnly);
    return column;
}

QBoxLayout *ScopeForm::componentColumn()
{
    auto *column = newColumn();
    column->addWidget(title(tr("Components")));
    for (const Component component : allComponents) {
        auto *box = new QCheckBox(Display::component(component));
        box->setObjectName(u"scopeComponent_"_s + componentName(component));
        box->setChecked(true);
        m_components.append(box);
        column->addWidget(box);
    }
    column->addSpacing(12);
    column->addWidget(title(tr("Intervals")));
    column->addWidget(m_intervals);
    column->addStretch(1);
    return column;
}

QBoxLayout *ScopeForm::codeColumn()
{
    auto *column = newColumn();
    column->addWidget(title(tr("Codes")));
    column->addWidget(new QLabel(tr("Only those ticked; nothing ticked: all.")));
    column->addWidget(m_codes, 1);
    m_level->setObjectName(u"scopeLevel"_s);
    m_level->setToolTip(tr("A task further down in the tree counts as the one above it at that level, which may be a "
                           "group"));
    auto *label = new QLabel(tr("&Tasks:"));
    label->setBuddy(m_level);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_level, 1);
    column->addLayout(line);
    return column;
}

QBoxLayout *ScopeForm::buttons()
{
    auto *reset = new QPushButton(tr("Reset"));
    reset->setObjectName(u"scopeReset"_s);
    reset->setAutoDefault(false);
    auto *compare = new QPushButton(tr("Compare"));
    compare->setObjectName(u"scopeCompare"_s);
    connect(reset, &QPushButton::clicked, this, [this] {
        AgreementScope whole;
        whole.bootstrap = m_intervals->bootstrap();
        setScope(whole);
    });
    connect(compare, &QPushButton::clicked, this, &QWidget::hide);
    auto *line = new QHBoxLayout;
    line->addWidget(reset);
    line->addStretch(1);
    line->addWidget(compare);
    return line;
}

void ScopeForm::setProject(const Project *project)
{
    const QList<LetterId> ticked = tickedLetters();
    m_letters->clear();
    m_codes->setCodebook(project ? project->codebook() : Codebook());
    fillLevels(project ? taskDepth(project->codebook().tasks) : 0);
    if (!project)
        return;
    for (const Letter &letter : project->letters()) {
        auto *item = new QListWidgetItem(Display::letter(letter), m_letters);
        item->setToolTip(letter.name);
        item->setData(Qt::UserRole, letter.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(letter.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void ScopeForm::fillLevels(int depth)
{
    const int before = m_level->currentData().toInt();
    m_level->clear();
    m_level->addItem(tr("as they were given"), 0);
    for (int level = 1; level < depth; ++level)
        m_level->addItem(level == 1 ? tr("level 1, the top") : tr("level %1").arg(level), level);
    m_level->setCurrentIndex(std::max(0, m_level->findData(before)));
    m_level->setEnabled(depth > 1);
}

void ScopeForm::setScope(const AgreementScope &scope)
{
    using Letters = AgreementScope::Letters;
    const std::pair<Letters, QRadioButton *> buttons[]
        = {{Letters::Shared, m_shared}, {Letters::All, m_all}, {Letters::Open, m_open}, {Letters::Chosen, m_chosen}};
    for (const auto &[which, button] : buttons) {
        if (which == scope.which)
            button->setChecked(true);
    }
    for (int i = 0; i < m_letters->count(); ++i) {
        const LetterId letter(m_letters->item(i)->data(Qt::UserRole).toLongLong());
        m_letters->item(i)->setCheckState(scope.chosen.contains(letter) ? Qt::Checked : Qt::Unchecked);
    }
    for (qsizetype i = 0; i < m_components.size(); ++i)
        m_components.at(i)->setChecked(scope.components.isEmpty() || scope.components.contains(allComponents[i]));
    m_codes->setChosen(scope.codes);
    m_sharedOnly->setChecked(scope.sharedOnly);
    m_level->setCurrentIndex(std::max(0, m_level->findData(scope.level)));
    m_intervals->setBootstrap(scope.bootstrap);
}

AgreementScope ScopeForm::scope() const
{
    using Letters = AgreementScope::Letters;
    AgreementScope scope;
    scope.which = m_open->isChecked() ? Letters::Open
        : m_chosen->isChecked()       ? Letters::Chosen
        : m_all->isChecked()          ? Letters::All
                                      : Letters::Shared;
    if (scope.which == Letters::Chosen)
        scope.chosen = tickedLetters();
    for (qsizetype i = 0; i < m_components.size(); ++i) {
        if (m_components.at(i)->isChecked())
            scope.components.append(allComponents[i]);
    }
    if (scope.components.size() == m_components.size())
        scope.components.clear();
    scope.codes = m_codes->chosen();
    scope.sharedOnly = m_sharedOnly->isChecked() && scope.which != Letters::All;
    scope.level = m_level->currentData().toInt();
    scope.bootstrap = m_intervals->bootstrap();
    return scope;
}

QList<LetterId> ScopeForm::tickedLetters() const
{
    QList<LetterId> letters;
    for (int i = 0; i < m_letters->count(); ++i) {
        if (m_letters->item(i)->checkState() == Qt::Checked)
            letters.append(LetterId(m_letters->item(i)->data(Qt::UserRole).toLongLong()));
    }
    return letters;
}

void ScopeForm::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace Kodeks
