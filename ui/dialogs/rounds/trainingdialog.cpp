// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/rounds/trainingdialog.h"

#include "core/model/samename.h"
#include "core/project/edits/roundedits.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/rounds/lettersfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMilliseconds = 300;
constexpr qsizetype mostNamed = 8;

} // namespace

TrainingDialog::TrainingDialog(const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_person(new QComboBox)
    , m_source(new QComboBox)
    , m_where(new QLineEdit)
    , m_letters(new LettersField(project))
    , m_perCode(new QSpinBox)
    , m_seed(new QSpinBox)
    , m_preview(new QLabel)
{
    setObjectName(u"trainingDialog"_s);
    setWindowTitle(tr("Begin a training"));
    makeFields();
    layOut();
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMilliseconds);
    connect(&m_resting, &QTimer::timeout, this, &TrainingDialog::look);
    connect(m_person, &QComboBox::currentTextChanged, this, &TrainingDialog::refresh);
    connect(m_source, &QComboBox::currentIndexChanged, this, &TrainingDialog::lookLater);
    connect(m_where, &QLineEdit::textChanged, this, &TrainingDialog::lookLater);
    connect(m_letters, &QListWidget::itemChanged, this, &TrainingDialog::lookLater);
    connect(m_perCode, &QSpinBox::valueChanged, this, &TrainingDialog::lookLater);
    connect(m_seed, &QSpinBox::valueChanged, this, &TrainingDialog::lookLater);
    look();
}

/// Its fields tell of changes also while they go, which is after what would look.
TrainingDialog::~TrainingDialog()
{
    for (const QObject *field : findChildren<QObject *>())
        disconnect(field, nullptr, this, nullptr);
}

void TrainingDialog::makeFields()
{
    m_person->setObjectName(u"trainingPerson"_s);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    const QList<Coder> people = Rounds::firstOnly(m_project.coders(), m_project.rounds());
    for (const Coder &coder : people) {
        if (!coder.isConsensus())
            m_person->addItem(coder.name);
    }
    m_person->setCurrentIndex(-1);
    m_person->lineEdit()->setMaxLength(100);
    m_person->lineEdit()->setPlaceholderText(tr("A new name, or a coder of the project"));
    m_source->setObjectName(u"trainingSource"_s);
    for (const bool consensus : {true, false}) {
        for (const Coder &coder : m_project.coders()) {
            const Round *round = Rounds::of(m_project.rounds(), coder.uuid);
            if (coder.isConsensus() == consensus && !(round && round->training))
                m_source->addItem(coder.name);
        }
    }
    m_where->setObjectName(u"trainingWhere"_s);
    m_where->setPlaceholderText(tr("A query, as task:Sykehjem+; empty for any passage"));
    m_letters->setObjectName(u"trainingLetters"_s);
    m_perCode->setObjectName(u"trainingPerCode"_s);
    m_perCode->setRange(0, 1000);
    m_perCode->setSpecialValueText(tr("all"));
    m_perCode->setToolTip(tr("So many passages are drawn of each task, direction and argument"));
    m_seed->setObjectName(u"trainingSeed"_s);
    m_seed->setRange(0, 999999);
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed draws the same passages"));
    m_preview->setObjectName(u"trainingPreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setMinimumHeight(4 * fontMetrics().lineSpacing());
}

void TrainingDialog::layOut()
{
    auto *explanation = new QLabel(
        tr("Places that are coded already are coded anew by somebody who does not see how; then the two are compared "
           "code by code. Until the training is ended, all other coding is out of sight."));
    explanation->setWordWrap(true);
    auto *draw = new QHBoxLayout;
    auto *seed = new QLabel(tr("See&d:"));
    seed->setBuddy(m_seed);
    draw->addWidget(m_perCode);
    draw->addSpacing(12);
    draw->addWidget(seed);
    draw->addWidget(m_seed);
    draw->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Who is trained:"), m_person);
    form->addRow(tr("&On passages of:"), m_source);
    form->addRow(tr("&Query:"), m_where);
    form->addRow(tr("&Letters:"), m_letters);
    form->addRow(tr("&Passages of each code:"), draw);
    qobject_cast<QLabel *>(form->labelForField(draw))->setBuddy(m_perCode);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(form, 1);
    column->addWidget(m_preview);
    m_accept = addAcceptRow(this, column, tr("Begin the training"), u"trainingAccept"_s);
    resize(560, 560);
}

QString TrainingDialog::person() const
{
    return m_person->currentText().simplified();
}

TrainingOrder TrainingDialog::order() const
{
    TrainingOrder order{.source = m_source->currentText(),
        .where = m_where->text(),
        .perCode = m_perCode->value(),
        .seed = quint64(m_seed->value())};
    const QList<LetterId> ticked = m_letters->ticked();
    if (ticked.size() < m_project.letters().size()) {
        for (const LetterId letter : ticked)
            order.letters.append(m_project.letter(letter)->name);
    }
    return order;
}

Edit TrainingDialog::edit() const
{
    return Edits::startTraining(person(), m_chosen ? m_chosen->training : Training());
}

void TrainingDialog::lookLater()
{
    m_chosen.reset();
    m_failure.clear();
    m_resting.start();
    refresh();
}

void TrainingDialog::look()
{
    m_chosen.reset();
    if (m_source->count() == 0 || m_letters->ticked().isEmpty()) {
        m_job.cancel();
        return refresh();
    }
    m_job.start<ChosenTraining>(this, [path = m_project.path(), order = order()](const Progress &) {
        return chosenTraining(path, order);
    }, [this](const Result<ChosenTraining> &chosen) { take(chosen); });
    refresh();
}

void TrainingDialog::take(const Result<ChosenTraining> &chosen)
{
    m_failure = chosen ? QString() : chosen.error().message;
    m_chosen = chosen ? std::optional(*chosen) : std::nullopt;
    refresh();
}

QString TrainingDialog::told(const ChosenTraining &chosen) const
{
    const QLocale locale;
    QStringList sentences{tr("%1 of %2 passages, at %Ln place(s).", nullptr, int(chosen.training.places.size()))
            .arg(locale.toString(chosen.passages), locale.toString(chosen.found))};
    if (chosen.shakyCodes() == 0)
        return sentences.constFirst();
    QStringList named;
    for (const CodeShare &code : chosen.codes) {
        if (code.passages < fewestOfACode && named.size() < mostNamed)
            named.append(u"%1 (%2)"_s.arg(code.name, locale.toString(code.passages)));
    }
    if (chosen.shakyCodes() > mostNamed)
        named.append(tr("and %Ln more", nullptr, int(chosen.shakyCodes() - mostNamed)));
    sentences.append(tr(
        "%Ln code(s) have fewer than %1, so that their figures will be shaky: %2.", nullptr, int(chosen.shakyCodes()))
            .arg(QString::number(fewestOfACode), named.join(u", "_s)));
    return sentences.join(u' ');
}

QString TrainingDialog::missing() const
{
    if (m_source->count() == 0)
        return tr("Nobody has coded anything yet.");
    if (m_letters->ticked().isEmpty())
        return tr("Tick at least one letter.");
    if (!m_failure.isEmpty())
        return m_failure;
    if (isSameName(person(), m_source->currentText()))
        return tr("Nobody is trained on their own passages. Choose another, or begin a new round.");
    return {};
}

void TrainingDialog::refresh()
{
    const QString words = missing();
    m_preview->setText(!words.isEmpty() ? words : m_chosen ? told(*m_chosen) : tr("Looking for passages…"));
    m_accept->setEnabled(words.isEmpty() && m_chosen && !person().isEmpty());
}

} // namespace Kodeks
