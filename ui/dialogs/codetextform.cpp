// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/codetextform.h"

#include "ui/dialogs/colorfield.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What a field says; text that nobody touched is kept exactly (a text field shows a no-break space as a space).
QString read(const QPlainTextEdit *field, const QString &before)
{
    return field->document()->isModified() ? field->toPlainText() : before;
}

} // namespace

CodeTextForm::CodeTextForm(const CodeText &text, const QString &followed, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_followed(followed)
{
}

void CodeTextForm::addTo(QFormLayout *form)
{
    m_code = new QLineEdit(m_text.code);
    m_code->setObjectName(u"codeId"_s);
    m_code->setPlaceholderText(tr("made from the name if left empty"));
    connect(m_code, &QLineEdit::textChanged, this, &CodeTextForm::changed);
    form->addRow(tr("&Id:"), m_code);
    m_offer = new QPushButton;
    m_offer->setObjectName(u"codeOfferedId"_s);
    m_offer->setAutoDefault(false);
    m_offer->setToolTip(
        tr("The id was made from the name that the code had. Files that were exported before have it still."));
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, [this] {
        m_code->setFocus(Qt::OtherFocusReason);
        m_code->setText(m_offered);
    });
    form->addRow(QString(), m_offer);
    form->setRowVisible(m_offer, false);
    m_form = form;
    m_color = new ColorField(m_followed);
    m_color->setObjectName(u"codeColor"_s);
    m_color->setColor(m_text.color);
    form->addRow(tr("Colour:"), m_color);
    addText(form, u"codeDefinition"_s, tr("&Definition:"), &CodeText::definition, m_definition);
    addText(form, u"codeInclude"_s, tr("I&nclude:"), &CodeText::include, m_include);
    addText(form, u"codeExclude"_s, tr("&Exclude:"), &CodeText::exclude, m_exclude);
    addText(form, u"codeExample"_s, tr("E&xample:"), &CodeText::example, m_example);
}

void CodeTextForm::addText(
    QFormLayout *form, const QString &name, const QString &label, QString CodeText::*part, QPlainTextEdit *&field)
{
    field = new QPlainTextEdit(m_text.*part);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    field->setFixedHeight(3 * field->fontMetrics().lineSpacing() + 12);
    field->document()->setModified(false);
    form->addRow(label, field);
}

void CodeTextForm::offerId(const QString &id)
{
    m_offered = id;
    m_offer->setText(tr("Make the id “%1” as &well").arg(id));
    m_form->setRowVisible(m_offer, !id.isEmpty() && m_code->text() == m_text.code);
}

CodeText CodeTextForm::text() const
{
    CodeText text = m_text;
    text.code = m_code->text().trimmed();
    text.color = m_color->color();
    text.definition = read(m_definition, m_text.definition);
    text.include = read(m_include, m_text.include);
    text.exclude = read(m_exclude, m_text.exclude);
    text.example = read(m_example, m_text.example);
    return text;
}

} // namespace Kodeks
