// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/headersdialog.h"

#include "ui/dialogs/parts/acceptrow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void addHeaders(QTreeWidget *tree, const PreparedLetter &letter, qsizetype place)
{
    constexpr qsizetype most = 200;
    const QList<ApartLine> &lines = letter.whole.lines;
    auto *top = new QTreeWidgetItem(
        tree, {HeadersDialog::tr("%1: %Ln line(s) left out", nullptr, int(lines.size())).arg(letter.name)});
    top->setData(0, Qt::UserRole, place);
    for (const ApartLine &line : lines.mid(0, most))
        new QTreeWidgetItem(top, {HeadersDialog::tr("Page %1: %2").arg(line.page).arg(line.text)});
    if (lines.size() > most)
        new QTreeWidgetItem(top, {HeadersDialog::tr("… and %Ln more", nullptr, int(lines.size() - most))});
    top->setExpanded(tree->topLevelItemCount() == 1);
}

QString explanationOf(HeadersDialog::Letters which)
{
    if (which == HeadersDialog::Letters::Imported)
        return HeadersDialog::tr(
            "These lines belong to the letter’s pages and are not in its text. A letter’s text cannot be changed; "
            "imported again with them, it comes as another letter beside this one, which keeps its passages.");
    return HeadersDialog::tr(
        "Page numbers, headers and footers of these letters are left out of their texts, so that sentences go on over "
        "the page. Tick the letters that are to keep them. A letter’s text cannot be changed once it is imported.");
}

} // namespace

HeadersDialog::HeadersDialog(const QList<PreparedLetter> &letters, Letters which, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget)
{
    setWindowTitle(tr("Page numbers, headers and footers"));
    auto *column = new QVBoxLayout(this);
    auto *explanation = new QLabel(explanationOf(which));
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    m_tree->setObjectName(u"headers"_s);
    m_tree->setAccessibleName(tr("Lines that are left out"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    for (qsizetype place = 0; place < letters.size(); ++place) {
        if (letters.at(place).whole.text.isEmpty())
            continue;
        addHeaders(m_tree, letters.at(place), place);
        QTreeWidgetItem *top = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
        if (which == Letters::Arriving)
            top->setCheckState(0, Qt::Unchecked);
    }
    column->addWidget(m_tree, 1);
    addButtons(which, column);
    resize(640, 420);
}

void HeadersDialog::addButtons(Letters which, QVBoxLayout *column)
{
    if (which == Letters::Arriving) {
        auto *goOn = addImportRow(this, column)->addButton(tr("&Go on"), QDialogButtonBox::AcceptRole);
        goOn->setObjectName(u"headersAccept"_s);
        goOn->setDefault(true);
        connect(goOn, &QPushButton::clicked, this, &QDialog::accept);
        return;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    auto *again = buttons->addButton(tr("&Import again with them"), QDialogButtonBox::AcceptRole);
    again->setObjectName(u"headersAccept"_s);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QList<qsizetype> HeadersDialog::kept() const
{
    QList<qsizetype> places;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *top = m_tree->topLevelItem(i);
        if (top->checkState(0) == Qt::Checked)
            places.append(top->data(0, Qt::UserRole).toLongLong());
    }
    return places;
}

bool HeadersDialog::isNeeded(const QList<PreparedLetter> &letters)
{
    return std::ranges::any_of(letters, [](const PreparedLetter &letter) { return !letter.whole.text.isEmpty(); });
}

} // namespace Kodeks
