// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/codebarfoot.h"

#include "ui/panels/coding/certaintyfield.h"
#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/flowlayout.h"
#include "ui/panels/parts/quiet.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString withKey(const QString &text, const QKeySequence &key)
{
    return key.isEmpty() ? text : text + u"  "_s + key.toString(QKeySequence::NativeText);
}

/// "Alt+1 2 3" for three keys that differ in their last letter only, else all of them.
QString keysInShort(const std::array<QKeySequence, 3> &keys)
{
    QStringList all;
    for (const QKeySequence &key : keys)
        all.append(key.toString(QKeySequence::NativeText));
    const QString start = all.first().chopped(std::min(qsizetype(1), all.first().size()));
    const bool alike = std::ranges::all_of(
        all, [&start](const QString &key) { return key.size() == start.size() + 1 && key.startsWith(start); });
    if (!alike)
        return all.join(u' ');
    return start + all.at(0).last(1) + u' ' + all.at(1).last(1) + u' ' + all.at(2).last(1);
}

} // namespace

QKeySequence keyBesideTyping(const QKeySequence &key, const QKeySequence &instead)
{
    const bool apart = !key.isEmpty() && key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier);
    return key.isEmpty() || apart ? key : instead;
}

CodeBarFoot::CodeBarFoot(QWidget *parent)
    : QWidget(parent)
    , m_sure(quietLabel(tr("Certainty"), nullptr, this))
    , m_certainty(new CertaintyField(this))
    , m_goodQuote(new Chip(Chip::Kind::Choice, tr("Good quote"), this))
    , m_memo(new Chip(Chip::Kind::Choice, tr("Memo"), this))
{
    setObjectName(u"codeBarFoot"_s);
    auto *flow = new FlowLayout(4, this);
    flow->addWidget(m_sure);
    flow->addWidget(m_certainty);
    flow->addWidget(m_goodQuote);
    flow->addWidget(m_memo);
    m_sure->setMinimumHeight(m_goodQuote->sizeHint().height());
    m_sure->setAlignment(Qt::AlignVCenter);
    m_goodQuote->setObjectName(u"codeBarQuote"_s);
    m_memo->setObjectName(u"codeBarMemoChip"_s);
    for (QWidget *each : findChildren<QWidget *>())
        each->setFocusPolicy(Qt::NoFocus);
    connect(m_certainty, &CertaintyField::picked, this, &CodeBarFoot::certaintyPicked);
    connect(m_goodQuote, &Chip::clicked, this, &CodeBarFoot::goodQuotePicked);
    connect(m_memo, &Chip::clicked, this, &CodeBarFoot::memoAsked);
    setKeys({});
}

void CodeBarFoot::setKeys(const CodeBarKeys &keys)
{
    m_sure->setText(tr("Certainty") + u"  "_s + keysInShort(keys.certainty));
    m_goodQuote->setText(withKey(tr("Good quote"), keys.goodQuote));
    m_memo->setText(withKey(tr("Memo"), keys.memo));
}

void CodeBarFoot::setCertainty(int certainty)
{
    m_certainty->setCertainty(certainty);
}

void CodeBarFoot::setGoodQuote(bool good)
{
    m_goodQuote->setChecked(good);
}

void CodeBarFoot::setMemo(bool some)
{
    m_memo->setChecked(some);
}

} // namespace Kodeks
