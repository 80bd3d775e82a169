// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/coding/describelettersdialog.h"

#include "core/model/letterattributes.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/models/words/display.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

DescribeLettersDialog::DescribeLettersDialog(qsizetype letters, const QStringList &attributes, QWidget *parent)
    : QDialog(parent)
    , m_what(new QComboBox)
    , m_value(new QLineEdit)
{
    setObjectName(u"describeLettersDialog"_s);
    setWindowTitle(tr("A fact or attribute of %Ln letter(s)", nullptr, int(letters)));
    m_what->setObjectName(u"describeWhat"_s);
    m_what->setEditable(true);
    m_what->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &name : attributes)
        m_what->addItem(name);
    for (const Fact fact : allFacts)
        m_what->addItem(Display::fact(fact), int(fact));
    m_what->setCurrentIndex(-1);
    m_what->lineEdit()->setMaxLength(longestAttributeName);
    m_what->lineEdit()->setPlaceholderText(tr("A fact, or the name of an attribute, also a new one"));
    m_value->setObjectName(u"describeValue"_s);
    m_value->setPlaceholderText(tr("Empty takes it away; a date is written as 2024-04-17"));
    auto *about = new QLabel(tr("All of the letters get it, also those that have another value now. One undo takes it "
                                "back."));
    about->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&What:"), m_what);
    form->addRow(tr("&Value:"), m_value);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(form);
    QPushButton *accept = addAcceptRow(this, column, tr("&Set it"), u"describeAccept"_s);
    accept->setEnabled(false);
    connect(m_what, &QComboBox::currentTextChanged, accept,
        [accept](const QString &what) { accept->setEnabled(!attributeName(what).isEmpty()); });
    setMinimumWidth(460);
    m_what->setFocus();
}

std::optional<Fact> DescribeLettersDialog::fact() const
{
    const int row = m_what->findText(m_what->currentText(), Qt::MatchFixedString);
    const QVariant known = m_what->itemData(row);
    return known.isValid() ? std::optional(static_cast<Fact>(known.toInt())) : std::nullopt;
}

QString DescribeLettersDialog::attribute() const
{
    return m_what->currentText();
}

QString DescribeLettersDialog::value() const
{
    return m_value->text().trimmed();
}

} // namespace Kodeks
