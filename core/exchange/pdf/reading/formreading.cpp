// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/formreading.h"

#include "core/exchange/pdf/reading/drawnboxes.h"

#include <algorithm>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <set>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QRectF rectOf(const QPDFObjectHandle::Rectangle &rectangle)
{
    return QRectF(QPointF(rectangle.llx, rectangle.lly), QPointF(rectangle.urx, rectangle.ury)).normalized();
}

int turnOf(QPDFPageObjectHelper page)
{
    QPDFObjectHandle turn = page.getAttribute("/Rotate", false);
    return turn.isInteger() ? static_cast<int>((turn.getIntValue() / 90 % 4 + 4) % 4) : 0;
}

/// A place of the page's own, as its words have theirs: from the upper left corner of what is shown.
QRectF shown(const QRectF &place, const QRectF &page, int turn)
{
    const double left = place.left() - page.left();
    const double right = place.right() - page.left();
    const double low = place.top() - page.top(); // upwards
    const double high = place.bottom() - page.top();
    const QSizeF size = place.size();
    switch (turn) {
    case 1: return {low, left, size.height(), size.width()};
    case 2: return {page.width() - right, low, size.width(), size.height()};
    case 3: return {page.height() - high, page.width() - right, size.height(), size.width()};
    default: return {left, page.height() - high, size.width(), size.height()};
    }
}

constexpr int unseen = 2 | 32; // Hidden, NoView

QString textOf(QPDFObjectHandle value)
{
    constexpr size_t longest = 1'000'000;
    if (value.isString())
        return QString::fromStdString(value.getUTF8Value());
    if (value.isName())
        return QString::fromStdString(value.getName().substr(1));
    if (value.isStream()) {
        const std::string text = QPDFObjectHandle::newString(
            QByteArray(reinterpret_cast<const char *>(value.getStreamData()->getBuffer()),
                static_cast<qsizetype>(std::min(longest, value.getStreamData()->getSize())))
                .toStdString())
                                     .getUTF8Value();
        return QString::fromStdString(text);
    }
    return {};
}

/// What a choice is called where it is shown.
QString shownChoice(QPDFObjectHandle options, const QString &value)
{
    for (int i = 0; options.isArray() && i < options.getArrayNItems(); ++i) {
        QPDFObjectHandle option = options.getArrayItem(i);
        if (option.isArray() && option.getArrayNItems() == 2 && textOf(option.getArrayItem(0)) == value)
            return textOf(option.getArrayItem(1));
    }
    return value;
}

QString answerOf(QPDFFormFieldObjectHelper &field)
{
    QPDFObjectHandle value = field.getValue();
    if (field.getFieldType() == "/Tx")
        return textOf(value).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
    QPDFObjectHandle options = field.getInheritableFieldValue("/Opt");
    QStringList chosen;
    if (!value.isArray())
        return shownChoice(options, textOf(value)).trimmed();
    for (int i = 0; i < value.getArrayNItems(); ++i)
        chosen.append(shownChoice(options, textOf(value.getArrayItem(i))).trimmed());
    return chosen.join(u", "_s);
}

/// The field that has the name, of which a button may be one of several.
QPDFObjectHandle named(QPDFFormFieldObjectHelper &field)
{
    constexpr int deepest = 20;
    QPDFObjectHandle node = field.getObjectHandle();
    for (int i = 0; i < deepest && !node.hasKey("/T") && node.getKey("/Parent").isDictionary(); ++i)
        node = node.getKey("/Parent");
    return node;
}

/// Whether the document says what a button looks like in a state.
bool hasLook(QPDFObjectHandle annotation, const std::string &state)
{
    QPDFObjectHandle looks = annotation.getKey("/AP");
    return looks.isDictionary() && looks.getKey("/N").isDictionary() && looks.getKey("/N").hasKey(state);
}

QString nameOf(QPDFFormFieldObjectHelper &field)
{
    const QString shown = textOf(named(field).getKey("/TU"));
    return shown.isEmpty() ? QString::fromStdString(field.getFullyQualifiedName()) : shown;
}

bool isOneOfSeveral(QPDFFormFieldObjectHelper &field)
{
    QPDFObjectHandle kids = named(field).getKey("/Kids");
    return kids.isArray() && kids.getArrayNItems() > 1;
}

/// Whether one of several buttons is on, but none of them says so, nor can look as the value says.
bool isSilent(QPDFFormFieldObjectHelper &field)
{
    if (!isOneOfSeveral(field) || !field.getValue().isName() || field.getValue().getName() == "/Off")
        return false;
    QPDFObjectHandle kids = named(field).getKey("/Kids");
    for (int i = 0; i < kids.getArrayNItems(); ++i) {
        QPDFObjectHandle kid = kids.getArrayItem(i);
        if (kid.isDictionary() && (kid.hasKey("/AS") || hasLook(kid, field.getValue().getName())))
            return false;
    }
    return true;
}

/// Of several buttons of one name that say nothing themselves the one is on that can look as the value says.
bool isTicked(QPDFAnnotationObjectHelper &annotation, QPDFFormFieldObjectHelper &field)
{
    const std::string state = annotation.getAppearanceState();
    if (!state.empty() || !field.getValue().isName())
        return !state.empty() && state != "/Off";
    const std::string value = field.getValue().getName();
    return value != "/Off" && (!isOneOfSeveral(field) || hasLook(annotation.getObjectHandle(), value));
}

class FormWalk
{
public:
    explicit FormWalk(QPDF &document)
        : m_document(document)
        , m_form(document)
    {
    }

    FormContents contents()
    {
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_document).getAllPages())
            m_contents.pages.append(pageOf(page));
        if (m_form.hasAcroForm()) {
            for (QPDFFormFieldObjectHelper field : m_form.getFormFields())
                findUnplaced(field);
        }
        return std::move(m_contents);
    }

private:
    PageForm pageOf(QPDFPageObjectHelper page)
    {
        const QRectF whole = rectOf(page.getCropBox().getArrayAsRectangle());
        const int turn = turnOf(page);
        PageForm found;
        QList<QRectF> fields;
        for (QPDFAnnotationObjectHelper &annotation : m_form.getWidgetAnnotationsForPage(page)) {
            QPDFFormFieldObjectHelper field = m_form.getFieldForAnnotation(annotation);
            m_placed.insert(named(field).getObjGen());
            if ((annotation.getFlags() & unseen) != 0)
                continue;
            const QRectF place = shown(rectOf(annotation.getRect()), whole, turn);
            const std::string type = field.getFieldType();
            if (type == "/Btn" && !field.isPushbutton() && !isSilent(field))
                found.buttons.append({place, isTicked(annotation, field)});
            else if (const QString answer = type == "/Tx" || type == "/Ch" ? answerOf(field) : QString();
                !answer.isEmpty() && !isSecret(field))
                found.answers.append({place, answer, isDrawnElse(field)});
            fields.append(place);
        }
        for (const DrawnBox &box : drawnBoxes(page)) {
            const QRectF place = shown(box.place, whole, turn);
            const bool isField
                = std::ranges::any_of(fields, [&place](const QRectF &field) { return field.intersects(place); });
            if (!isField)
                found.buttons.append({place, box.marked, true});
        }
        return found;
    }

    static bool isSecret(QPDFFormFieldObjectHelper &field)
    {
        constexpr int password = 1 << 13;
        return field.getFieldType() == "/Tx" && (field.getFlags() & password) != 0;
    }

    static bool isDrawnElse(QPDFFormFieldObjectHelper &field)
    {
        constexpr int comb = 1 << 24;
        constexpr int dropDown = 1 << 17;
        const bool text = field.getFieldType() == "/Tx";
        return text ? (field.getFlags() & comb) != 0 : (field.getFlags() & dropDown) == 0;
    }

    void findUnplaced(QPDFFormFieldObjectHelper &field)
    {
        constexpr qsizetype most = 200;
        const QPDFObjGen id = named(field).getObjGen();
        const std::string type = field.getFieldType();
        const bool isButton = type == "/Btn" && !field.isPushbutton();
        QString answer = type == "/Tx" || type == "/Ch" ? answerOf(field) : QString();
        if (isButton && field.getValue().isName() && field.getValue().getName() != "/Off")
            answer = textOf(field.getValue());
        if (answer.isEmpty() || isSecret(field) || m_contents.unplaced.size() >= most)
            return;
        const bool untold = !m_placed.contains(id) || (isButton && isSilent(field));
        if (untold && m_told.insert(id).second)
            m_contents.unplaced.append(nameOf(field) + u": "_s + answer);
    }

    QPDF &m_document;
    QPDFAcroFormDocumentHelper m_form;
    FormContents m_contents;
    std::set<QPDFObjGen> m_placed; ///< fields that stand on a page
    std::set<QPDFObjGen> m_told; ///< those that are not placed
};

} // namespace

FormContents formContents(const QByteArray &pdf)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("form", pdf.constData(), static_cast<size_t>(pdf.size()));
        return FormWalk(document).contents();
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace Kodeks
