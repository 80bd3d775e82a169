// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/formreading.h"

#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace Kodeks {

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

bool isTicked(QPDFAnnotationObjectHelper &annotation, QPDFFormFieldObjectHelper &field)
{
    std::string state = annotation.getAppearanceState();
    if (state.empty() && field.getValue().isName())
        state = field.getValue().getName();
    return !state.empty() && state != "/Off";
}

QList<FormButton> buttonsOf(QPDFAcroFormDocumentHelper &form, QPDFPageObjectHelper page)
{
    constexpr int hidden = 2 | 32; // Hidden, NoView
    const QRectF whole = rectOf(page.getCropBox().getArrayAsRectangle());
    const int turn = turnOf(page);
    QList<FormButton> buttons;
    for (QPDFAnnotationObjectHelper &annotation : form.getWidgetAnnotationsForPage(page)) {
        QPDFFormFieldObjectHelper field = form.getFieldForAnnotation(annotation);
        if (field.getFieldType() != "/Btn" || field.isPushbutton() || (annotation.getFlags() & hidden) != 0)
            continue;
        buttons.append({shown(rectOf(annotation.getRect()), whole, turn), isTicked(annotation, field)});
    }
    return buttons;
}

} // namespace

QList<QList<FormButton>> formButtons(const QByteArray &pdf)
{
    QList<QList<FormButton>> buttons;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("form", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFAcroFormDocumentHelper form(document);
        if (!form.hasAcroForm())
            return buttons;
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages())
            buttons.append(buttonsOf(form, page));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        buttons.clear();
    }
    return buttons;
}

} // namespace Kodeks
