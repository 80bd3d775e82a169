// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/attributelist.h"

#include "core/model/letterattributes.h"
#include "core/model/nameorder.h"
#include "ui/panels/letters/attributefield.h"
#include "ui/panels/parts/fieldgrid.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

AttributeList::AttributeList(FieldGrid *grid, QList<QWidget *> leading)
    : QObject(grid)
    , m_grid(grid)
    , m_leading(std::move(leading))
    , m_adding(new QWidget)
    , m_new(new QLineEdit)
    , m_names(new QStringListModel(this))
{
    makeAdding();
    arrange();
    auto *completer = new QCompleter(m_names, m_new);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_new->setCompleter(completer);
    // Afterwards, when the list of names is gone and the name that was chosen in it is written.
    connect(m_new, &QLineEdit::editingFinished, this, &AttributeList::addNew, Qt::QueuedConnection);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &AttributeList::addNew,
        Qt::QueuedConnection);
}

void AttributeList::makeAdding()
{
    m_new->setObjectName(u"newAttribute"_s);
    m_new->setAccessibleName(tr("Add an attribute"));
    m_new->setPlaceholderText(tr("its name, such as “type”"));
    m_new->setMaxLength(longestAttributeName);
    auto *label = new QLabel(tr("Add an attribute"));
    label->setBuddy(m_new);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *cell = new QVBoxLayout(m_adding);
    cell->setContentsMargins({});
    cell->setSpacing(1);
    cell->addWidget(label);
    cell->addWidget(m_new);
}

void AttributeList::setAttributes(const LetterAttributes &attributes, const QStringList &inUse)
{
    QStringList names = attributes.keys();
    std::ranges::sort(names, {}, nameOrderKey);
    for (AttributeField *each : QList(m_fields)) {
        const bool isThere = attributes.contains(each->name());
        if (!isThere && (!each->value().isEmpty() || !attributeValue(attributes, each->name()).isEmpty()))
            takeAway(each);
    }
    for (qsizetype place = 0; place < names.size(); ++place) {
        AttributeField *known = field(names.at(place));
        if (known)
            m_fields.move(m_fields.indexOf(known), place);
        AttributeField *shown = known ? known : addField(names.at(place), place);
        shown->setValue(attributes.value(names.at(place)));
    }
    arrange();
    QStringList proposed = inUse;
    proposed.removeIf([this](const QString &name) { return field(name) != nullptr; });
    if (proposed != m_names->stringList())
        m_names->setStringList(proposed);
    m_inUse = inUse;
}

void AttributeList::dropEdits()
{
    m_new->clear();
    for (AttributeField *each : QList(m_fields)) {
        each->dropEdit();
        if (each->value().isEmpty())
            takeAway(each);
    }
}

void AttributeList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_adding->setVisible(!readOnly);
    for (AttributeField *each : std::as_const(m_fields))
        each->setReadOnly(readOnly);
}

void AttributeList::addNew()
{
    const QString name = attributeName(m_new->text());
    if (name.isEmpty() || m_readOnly)
        return;
    m_new->clear();
    m_new->completer()->popup()->hide();
    const auto spelled = std::ranges::find(m_inUse, attributeKey(name), attributeKey);
    AttributeField *known = field(name);
    (known ? known : addField(spelled == m_inUse.end() ? name : *spelled, m_fields.size()))
        ->setFocus(Qt::OtherFocusReason);
}

AttributeField *AttributeList::field(const QString &name) const
{
    const auto found = std::ranges::find(
        m_fields, attributeKey(name), [](const AttributeField *each) { return attributeKey(each->name()); });
    return found == m_fields.end() ? nullptr : *found;
}

AttributeField *AttributeList::addField(const QString &name, qsizetype place)
{
    auto *made = new AttributeField(name);
    made->setReadOnly(m_readOnly);
    m_fields.insert(place, made);
    arrange();
    made->show(); // at once, so that it can have the focus
    connect(made, &AttributeField::valueWanted, this,
        [this, name](const QString &value) { emit valueWanted(name, value); });
    return made;
}

/// It may be the one that is just telling what is wanted.
void AttributeList::takeAway(AttributeField *field)
{
    m_fields.removeOne(field);
    arrange();
    field->hide();
    field->deleteLater();
}

void AttributeList::arrange()
{
    QList<QWidget *> cells = m_leading;
    for (AttributeField *each : std::as_const(m_fields))
        cells.append(each);
    m_grid->setFields(cells << m_adding);
    QWidget *before = beforeInTabOrder();
    for (AttributeField *each : std::as_const(m_fields)) {
        QWidget::setTabOrder(before, each->focusProxy());
        before = each->focusProxy();
    }
}

/// What has the focus before any attribute.
QWidget *AttributeList::beforeInTabOrder() const
{
    const auto isAttribute
        = [](const QWidget *widget) { return qobject_cast<const AttributeField *>(widget->parentWidget()) != nullptr; };
    QWidget *before = m_new->previousInFocusChain();
    while (before != m_new && (!(before->focusPolicy() & Qt::TabFocus) || before->focusProxy() || isAttribute(before)))
        before = before->previousInFocusChain();
    return before;
}

} // namespace Kodeks
