// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/codedialog.h"
#include "ui/dialogs/codetextform.h"
#include "ui/models/words/display.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr Direction::Kind kinds[]
    = {Direction::Kind::Transfer, Direction::Kind::Unchanged, Direction::Kind::Cooperation, Direction::Kind::Unclear};

template <typename Id>
Id chosen(const QComboBox *box)
{
    return Id(box->currentData().toLongLong());
}

} // namespace

void CodeDialog::addName(QFormLayout *form, const QString &name)
{
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(u"codeName"_s);
    connect(m_name, &QLineEdit::textChanged, this, &CodeDialog::refresh);
    form->addRow(tr("&Name:"), m_name);
}

void CodeDialog::addTexts(QFormLayout *form, const CodeText &text, const QString &followed)
{
    m_texts = new CodeTextForm(text, followed, this);
    m_texts->addTo(form);
    connect(m_texts, &CodeTextForm::changed, this, &CodeDialog::refresh);
}

QComboBox *CodeDialog::addChoice(QFormLayout *form, const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    connect(box, &QComboBox::currentIndexChanged, this, &CodeDialog::refresh);
    form->addRow(label, box);
    return box;
}

void CodeDialog::fillActors(QComboBox *box, ActorId current, const QString &none, ActorId without)
{
    box->addItem(none, 0);
    for (const Actor &actor : m_codebook.actors) {
        if (actor.id != without || !without.isValid())
            box->addItem(actor.name, actor.id.value());
    }
    box->setCurrentIndex(std::max(0, box->findData(current.value())));
}

void CodeDialog::addFields(QFormLayout *form, const Task &task)
{
    addName(form, task.name);
    m_group = new QCheckBox(tr("A &group: holds tasks and is not given to passages"), this);
    m_group->setObjectName(u"codeGroup"_s);
    m_group->setChecked(task.group);
    form->addRow(QString(), m_group);
    if (!task.id.isValid()) {
        m_parent = addChoice(form, u"codeParent"_s, tr("&Under:"));
        m_parent->addItem(tr("the top"), 0);
        for (const Task &group : tasksInOrder(m_codebook)) {
            if (group.group)
                m_parent->addItem(m_codebook.taskPath(group.id), group.id.value());
        }
        m_parent->setCurrentIndex(std::max(0, m_parent->findData(task.parent.value())));
    }
    addTexts(form, task.text, tr("as its group"));
}

void CodeDialog::addFields(QFormLayout *form, const Direction &direction)
{
    m_kind = addChoice(form, u"codeKind"_s, tr("&Kind:"));
    for (const Direction::Kind kind : kinds)
        m_kind->addItem(Display::directionKind(kind));
    m_kind->setCurrentIndex(static_cast<int>(std::ranges::find(kinds, direction.kind) - std::begin(kinds)));
    QComboBox *from = addChoice(form, u"codeFrom"_s, tr("&From:"));
    fillActors(from, direction.from, u"–"_s);
    m_to = addChoice(form, u"codeTo"_s, tr("&To:"));
    fillActors(m_to, direction.to, u"–"_s);
    m_from = from;
    addTexts(form, direction.text, tr("none"));
}

void CodeDialog::addFields(QFormLayout *form, const Actor &actor)
{
    addName(form, actor.name);
    m_aliases = new QLineEdit(actor.aliases.join(u"; "_s), this);
    m_aliases->setObjectName(u"codeAliases"_s);
    m_aliases->setPlaceholderText(tr("other names, with ; between them"));
    connect(m_aliases, &QLineEdit::textChanged, this, &CodeDialog::refresh);
    form->addRow(tr("&Also called:"), m_aliases);
    m_parent = addChoice(form, u"codeKindOf"_s, tr("A &kind of:"));
    fillActors(m_parent, actor.kindOf, tr("no other actor"), actor.id);
}

void CodeDialog::addFields(QFormLayout *form, const Argument &argument)
{
    addName(form, argument.name);
    m_kind = addChoice(form, u"codeKind"_s, tr("&Kind:"));
    m_kind->addItems({tr("argument: a reason given"), tr("another theme")});
    m_kind->setCurrentIndex(argument.kind == Argument::Kind::Argument ? 0 : 1);
    addTexts(form, argument.text, tr("none"));
}

void CodeDialog::fill(Task &task) const
{
    task.name = m_name->text().trimmed();
    task.group = m_group->isChecked();
    task.parent = m_parent ? chosen<TaskId>(m_parent) : task.parent;
    task.text = m_texts->text();
}

void CodeDialog::fill(Direction &direction) const
{
    direction.kind = kinds[std::max(0, m_kind->currentIndex())];
    const bool transfer = direction.kind == Direction::Kind::Transfer;
    direction.from = transfer ? chosen<ActorId>(m_from) : ActorId();
    direction.to = transfer ? chosen<ActorId>(m_to) : ActorId();
    direction.text = m_texts->text();
}

void CodeDialog::fill(Actor &actor) const
{
    actor.name = m_name->text().trimmed();
    actor.kindOf = chosen<ActorId>(m_parent);
    actor.aliases.clear();
    for (const QString &alias : m_aliases->text().split(u';', Qt::SkipEmptyParts)) {
        const QString word = alias.trimmed();
        if (!word.isEmpty() && word.compare(actor.name, Qt::CaseInsensitive) != 0
            && !actor.aliases.contains(word, Qt::CaseInsensitive))
            actor.aliases.append(word);
    }
}

void CodeDialog::fill(Argument &argument) const
{
    argument.name = m_name->text().trimmed();
    argument.kind = m_kind->currentIndex() == 0 ? Argument::Kind::Argument : Argument::Kind::Theme;
    argument.text = m_texts->text();
}

} // namespace Kodeks
