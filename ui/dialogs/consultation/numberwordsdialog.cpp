// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/consultation/numberwordsdialog.h"

#include "core/project/consultation/recordtables.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/tablefill.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<qsizetype, qsizetype> triedNumbers[] = {{0, 20}, {1, 20}, {3, 20}, {8, 20}, {12, 20}, {20, 20}};

} // namespace

NumberWordsDialog::NumberWordsDialog(const NumberWords &words, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget)
    , m_state(new QLabel)
    , m_remove(new QPushButton(tr("&Remove row")))
    , m_fill(new TableFill(tr("A table of words for numbers"), u"numberWordsTable"_s))
{
    setObjectName(u"numberWordsDialog"_s);
    setWindowTitle(tr("Words for numbers"));
    auto *column = new QVBoxLayout(this);
    auto *why = new QLabel(tr("The summary has such a word before a number of those who speak of something, and the "
                              "number always beside it. For: 0, 1, all, or “>50” for more than 50 percent."));
    why->setWordWrap(true);
    column->addWidget(why);
    m_table->setObjectName(u"numberWords"_s);
    m_table->setAccessibleName(tr("Words for numbers"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("For"), u"Bokmål"_s, u"Nynorsk"_s, u"English"_s});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    column->addWidget(m_table, 1);
    column->addWidget(buttons());
    m_state->setObjectName(u"numberWordsState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    column->addWidget(m_state);
    column->addWidget(m_fill);
    m_accept = addAcceptRow(this, column, tr("&Keep"), u"numberWordsAccept"_s);
    connect(m_table, &QTableWidget::cellChanged, this, &NumberWordsDialog::check);
    connect(m_fill, &TableFill::fileChosen, this, &NumberWordsDialog::fillFrom);
    show(words);
    m_table->setFocus();
    resize(620, 520);
}

QWidget *NumberWordsDialog::buttons()
{
    auto *area = new QWidget;
    auto *line = new QHBoxLayout(area);
    line->setContentsMargins({});
    auto *add = new QPushButton(tr("&Add row"));
    auto *first = new QPushButton(tr("As at the &beginning"));
    for (QPushButton *button : {add, m_remove, first}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    add->setObjectName(u"numberWordsAdd"_s);
    m_remove->setObjectName(u"numberWordsRemove"_s);
    first->setObjectName(u"numberWordsFirst"_s);
    line->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
        check();
    });
    connect(m_remove, &QPushButton::clicked, this, &NumberWordsDialog::removeRow);
    connect(first, &QPushButton::clicked, this, [this] { show(NumberWords()); });
    return area;
}

void NumberWordsDialog::show(const NumberWords &words)
{
    m_filling = true;
    m_table->setRowCount(0);
    for (const NumberWord &word : words.all())
        addRow(word);
    m_filling = false;
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    check();
}

void NumberWordsDialog::addRow(const NumberWord &word)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    int column = 0;
    for (const QString &text : {word.when, word.nb, word.nn, word.en})
        m_table->setItem(row, column++, new QTableWidgetItem(text));
}

void NumberWordsDialog::removeRow()
{
    m_table->removeRow(m_table->currentRow());
    check();
}

Result<NumberWords> NumberWordsDialog::read() const
{
    QList<NumberWord> words;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto cell = [&](int column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            return item ? item->text().trimmed() : QString();
        };
        const NumberWord word{cell(0).remove(u'%').remove(u' '), cell(1), cell(2), cell(3)};
        const QString number = QLocale().toString(row + 1);
        if (!NumberWords::isWhen(word.when) || std::ranges::contains(words, word.when, &NumberWord::when))
            return failure(Error::Kind::Invalid,
                tr("Row %1: “%2” is not, or no longer, a number to have a word for. Write 0, 1, all, or “>50” for more "
                   "than 50 percent, each once.")
                    .arg(number, cell(0)));
        if (word.nb.isEmpty() || word.nn.isEmpty() || word.en.isEmpty())
            return failure(
                Error::Kind::Invalid, tr("Row %1: a word is missing. Write one in each column.").arg(number));
        words.append(word);
    }
    return NumberWords::of(words).value_or(NumberWords());
}

void NumberWordsDialog::check()
{
    if (m_filling)
        return;
    const auto words = read();
    m_remove->setEnabled(m_table->currentRow() >= 0);
    if (m_accept)
        m_accept->setEnabled(words.has_value());
    if (!words) {
        m_state->setText(words.error().message);
        return;
    }
    QStringList shown;
    for (const auto &[count, of] : triedNumbers) {
        const QString word = words->word(count, of, QLocale().name().left(2));
        const QString number = tr("%1 of %2").arg(QLocale().toString(count), QLocale().toString(of));
        shown.append(word.isEmpty() ? number : tr("%1 (%2)").arg(word, number));
    }
    m_state->setText(shown.join(u" · "_s));
}

NumberWords NumberWordsDialog::words() const
{
    return read().value_or(NumberWords());
}

void NumberWordsDialog::fillFrom(const QString &path)
{
    const auto file = RecordTables::recordFile(path);
    const auto read = file ? RecordTables::numberWords(file->bytes, file->name) : Result<NumberWords>(failed(file));
    m_fill->tell(read.transform([](const NumberWords &words) { return words.all().size(); }));
    if (read)
        show(*read);
}

} // namespace Kodeks
