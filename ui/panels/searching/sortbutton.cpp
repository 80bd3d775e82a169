// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/searching/sortbutton.h"

#include "ui/panels/parts/mnemonics.h"

#include <QActionGroup>
#include <QMenu>

namespace Kodeks {

using namespace Qt::StringLiterals;

SortButton::SortButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"searchSort"_s);
    setText(tr("Sort"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SortButton::fillMenu);
    setKeys({});
}

void SortButton::setKeys(const QList<HitKey> &keys)
{
    m_keys = keys;
    QStringList words;
    for (const HitKey key : keys)
        words.append(hitKeyWords(key));
    const QString told = words.isEmpty() ? tr("Sort the hits: now in the order of the letters")
                                         : tr("Sort the hits: now by %1").arg(words.join(u", "_s));
    setToolTip(told);
    setAccessibleName(told);
}

void SortButton::fillMenu()
{
    menu()->clear();
    QAction *none = menu()->addAction(tr("Order of the letters"), this, [this] { choose(0, {}); });
    none->setObjectName(u"sortNone"_s);
    none->setCheckable(true);
    none->setChecked(m_keys.isEmpty());
    addKeys(0, tr("By"));
    addKeys(1, tr("Then by"));
    addKeys(2, tr("And then by"));
    giveMnemonics(*menu());
}

void SortButton::addKeys(qsizetype number, const QString &title)
{
    const bool given = number < m_keys.size();
    QMenu *keys = menu()->addMenu(given ? u"%1: %2"_s.arg(title, hitKeyWords(m_keys.at(number))) : title);
    keys->setObjectName(u"sortKeys%1"_s.arg(number + 1));
    keys->setEnabled(number <= m_keys.size());
    auto *group = new QActionGroup(keys);
    for (const HitKey key : hitKeys()) {
        if (m_keys.contains(key) && !(given && m_keys.at(number) == key))
            continue;
        QAction *action = keys->addAction(hitKeyWords(key), this, [this, number, key] { choose(number, key); });
        action->setCheckable(true);
        action->setChecked(given && m_keys.at(number) == key);
        group->addAction(action);
    }
    if (number > 0 && given)
        keys->addAction(tr("By nothing more"), this, [this, number] { choose(number, {}); });
    giveMnemonics(*keys);
}

void SortButton::choose(qsizetype number, std::optional<HitKey> key)
{
    QList<HitKey> keys = m_keys;
    if (!key)
        keys = keys.first(number);
    else if (number < keys.size())
        keys[number] = *key;
    else
        keys.append(*key);
    setKeys(keys);
    emit sortAsked(keys);
}

} // namespace Kodeks
