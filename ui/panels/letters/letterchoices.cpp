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
