// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/models/letters/attributedigest.h"
#include "ui/models/letters/letterlistmodel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/letters/shownletters.h"
#include "ui/panels/parts/mnemonics.h"

#include <QActionGroup>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAttributes = 20; ///< in the menu

} // namespace

void LettersPanel::fillChoices()
{
    m_choices->clear();
    m_choices->addSection(tr("Show"));
    auto *states = new QActionGroup(m_choices);
    const auto addState = [&](const QString &words, std::optional<Letter::Progress> state) {
        QAction *action = m_choices->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_shown->state() == state);
        states->addAction(action);
        connect(action, &QAction::triggered, this, [this, state] { showState(state); });
    };
    addState(tr("All letters"), {});
    for (const auto state : {Letter::Progress::NotBegun, Letter::Progress::InProgress, Letter::Progress::Done})
        addState(progressName(state), state);
    if (roundLetters()) {
        QAction *action = m_choices->addAction(tr("Letters of this round only"));
        action->setCheckable(true);
        action->setChecked(m_shown->only().has_value());
        connect(action, &QAction::triggered, this, &LettersPanel::showRound);
    }
    m_choices->addSection(tr("Order"));
    auto *orders = new QActionGroup(m_choices);
    const auto addOrder = [&](const QString &words, ShownLetters::Order order) {
        QAction *action = m_choices->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_shown->order() == order);
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { m_shown->setOrder(order); });
    };
    addOrder(tr("By sender"), ShownLetters::Order::Name);
    addOrder(tr("By date"), ShownLetters::Order::Dated);
    addOrder(tr("By state"), ShownLetters::Order::State);
    addOrder(tr("Last changed first"), ShownLetters::Order::Changed);
    const QStringList attributes = m_model->attributes().mid(0, mostAttributes);
    for (const QString &name : attributes) {
        QAction *action = m_choices->addAction(tr("By “%1”").arg(literalMenuText(name)));
        action->setCheckable(true);
        action->setChecked(m_shown->order() == ShownLetters::Order::Attribute && m_shown->attribute() == name);
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { m_shown->setAttributeOrder(name); });
    }
    addDescriptions(attributes);
}

void LettersPanel::addDescriptions(const QStringList &attributes)
{
    if (attributes.isEmpty())
        return;
    m_choices->addSection(tr("Under each letter"));
    for (const QString &name : attributes) {
        QAction *action = m_choices->addAction(tr("Show “%1”").arg(literalMenuText(name)));
        action->setCheckable(true);
        action->setChecked(m_shown->describedBy().contains(name));
        connect(action, &QAction::triggered, this, [this, name] {
            QStringList shown = m_shown->describedBy();
            if (!shown.removeOne(name))
                shown.append(name);
            describeBy(shown);
        });
    }
}

std::optional<QSet<LetterId>> LettersPanel::roundLetters() const
{
    const Coder *coder = m_project ? m_project->coder(m_project->currentCoder()) : nullptr;
    const Round *round = coder ? Rounds::of(m_project->rounds(), coder->uuid) : nullptr;
    if (!round || round->letters.isEmpty())
        return {};
    const QSet<QUuid> asked(round->letters.begin(), round->letters.end());
    QSet<LetterId> letters;
    for (const Letter &letter : m_project->letters()) {
        if (asked.contains(letter.uuid))
            letters.insert(letter.id);
    }
    return letters;
}

void LettersPanel::showRound(bool only)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_shown->setOnly(only ? roundLetters() : std::nullopt);
    markOpen();
    updateCount();
}

void LettersPanel::followRound()
{
    if (m_shown->only())
        showRound(true);
}

void LettersPanel::describeBy(const QStringList &attributes)
{
    m_shown->setDescribedBy(attributes);
    m_list->doItemsLayout();
    m_list->scrollTo(m_list->currentIndex());
}

QString LettersPanel::lineChoice() const
{
    QStringList digests;
    for (const QString &name : m_shown->describedBy()) {
        if (m_project)
            digests.append(attributeDigest(*m_project, name));
    }
    return digests.join(u' ');
}

void LettersPanel::setLineChoice(const QString &choice)
{
    if (!m_project || choice.isEmpty())
        return;
    QHash<QString, QString> names;
    for (const QString &name : m_model->attributes())
        names.insert(attributeDigest(*m_project, name), name);
    QStringList described;
    for (const QString &digest : choice.split(u' ', Qt::SkipEmptyParts)) {
        if (names.contains(digest) && !described.contains(names.value(digest)))
            described.append(names.value(digest));
    }
    describeBy(described);
}

} // namespace Kodeks
